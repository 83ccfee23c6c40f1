package fr.maillage.report;

/**
 * A report that can be asked for.
 *
 * @param code the code of URLs and the API
 * @param title in the reader's language
 * @param description what it contains, in one sentence
 * @param dated whether it tells of a day that may be asked for
 */
public record ReportSummary(String code, String title, String description, boolean dated) {}
