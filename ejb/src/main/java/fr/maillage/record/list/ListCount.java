package fr.maillage.record.list;

/**
 * Counting of the records of a list by the values of a filter. The day in Paris stands for each question mark.
 *
 * @param value the value of a record, in SQL; null where a record may have several
 * @param called how a value is called, in SQL; null where texts or vocabularies say so
 * @param pairs a statement that tells each {@code id} of a record with each of its values, {@code v}, once; null where it
 *     has one
 */
public record ListCount(String value, String called, String pairs) {}
