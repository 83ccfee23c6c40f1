package fr.maillage.record;

import java.util.Arrays;
import java.util.Optional;

/** A field of a kind of record. One enum per kind lists them once, in the order in which pages and files show them. */
public interface RecordField {

    /** The name in the API, in forms, violations, changes and messages. */
    String key();

    /** What it holds, and how that is brought to its normal form. */
    FieldType type();

    /** Whether a record without it is refused. */
    boolean required();

    /** The section of pages that it stands in. */
    String section();

    /** The field of a kind with that key. */
    static <F extends Enum<F> & RecordField> Optional<F> byKey(Class<F> fields, String key) {
        return Arrays.stream(fields.getEnumConstants())
                .filter(f -> f.key().equals(key))
                .findFirst();
    }
}
