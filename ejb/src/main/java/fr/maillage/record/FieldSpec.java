package fr.maillage.record;

/**
 * What a kind says of one of its fields; see {@link RecordField}.
 *
 * @param section the section of pages that it stands in
 * @param key the name in the API, in forms, violations, changes and messages
 * @param required whether a record without it is refused
 */
public record FieldSpec(String section, String key, FieldType type, boolean required) {

    /** A field that may be empty. */
    public static FieldSpec may(String section, String key, FieldType type) {
        return new FieldSpec(section, key, type, false);
    }

    /** A field that every record has. */
    public static FieldSpec must(String section, String key, FieldType type) {
        return new FieldSpec(section, key, type, true);
    }
}
