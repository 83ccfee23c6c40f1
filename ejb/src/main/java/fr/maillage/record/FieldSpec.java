package fr.maillage.record;

/**
 * Declaration of a field by its kind; see {@link RecordField}.
 *
 * @param section the section of pages that it stands in
 * @param key the name in the API, in forms, violations, changes and messages
 * @param required whether a record without it is refused
 * @param series letters with which codes begin that the product gives to new records without one; empty where the kind gives
 *     it otherwise, null where it is asked for
 */
public record FieldSpec(String section, String key, FieldType type, boolean required, String series) {

    /** A field that may be empty. */
    public static FieldSpec may(String section, String key, FieldType type) {
        return new FieldSpec(section, key, type, false, null);
    }

    /** A field that every record has. */
    public static FieldSpec must(String section, String key, FieldType type) {
        return new FieldSpec(section, key, type, true, null);
    }

    /** A field that every record has, and that its kind gives to a new one that comes without. */
    public static FieldSpec given(String section, String key, FieldType type) {
        return numbered(section, key, type, "");
    }

    /** A code that every record has; a new one that comes without is given the next of a series. */
    public static FieldSpec numbered(String section, String key, FieldType type, String series) {
        return new FieldSpec(section, key, type, true, series);
    }
}
