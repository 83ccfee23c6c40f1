package fr.maillage.record;

/**
 * What a kind says of one of its fields; see {@link RecordField}.
 *
 * @param section the section of pages that it stands in
 * @param key the name in the API, in forms, violations, changes and messages
 * @param required whether a record without it is refused
 * @param given whether the product gives it to a new record that comes without
 */
public record FieldSpec(String section, String key, FieldType type, boolean required, boolean given) {

    /** A field that may be empty. */
    public static FieldSpec may(String section, String key, FieldType type) {
        return new FieldSpec(section, key, type, false, false);
    }

    /** A field that every record has. */
    public static FieldSpec must(String section, String key, FieldType type) {
        return new FieldSpec(section, key, type, true, false);
    }

    /** A field that every record has, and that the product gives to a new one that comes without. */
    public static FieldSpec given(String section, String key, FieldType type) {
        return new FieldSpec(section, key, type, true, true);
    }
}
