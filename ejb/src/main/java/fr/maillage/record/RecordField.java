package fr.maillage.record;

import java.util.Arrays;
import java.util.Optional;

/** A field of a kind of record. One enum per kind lists them once, in the order in which pages and files show them. */
public interface RecordField {

    /** Gives its declaration by the kind. */
    FieldSpec spec();

    /** The name in the API, in forms, violations, changes and messages. */
    default String key() {
        return spec().key();
    }

    /** Gives the type of its values, and how they are brought to their normal form. */
    default FieldType type() {
        return spec().type();
    }

    /** Tells if a record without it is refused. */
    default boolean required() {
        return spec().required();
    }

    /** Letters of the series of which a new record is given a code; empty where its kind gives it otherwise, null where it is asked. */
    default String series() {
        return spec().series();
    }

    /** The section of pages that it stands in. */
    default String section() {
        return spec().section();
    }

    /** The field of a kind with that key. */
    static <F extends Enum<F> & RecordField> Optional<F> byKey(Class<F> fields, String key) {
        return Arrays.stream(fields.getEnumConstants())
                .filter(f -> f.key().equals(key))
                .findFirst();
    }
}
