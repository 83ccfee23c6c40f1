package fr.maillage.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One record of somebody.
 *
 * @param label how people call it
 * @param email her address in it, in lower case; null where it has none
 * @param refuses whether it says that she wants no messages
 * @param values what is known, by field, in the order in which it is told; without what is unknown
 */
public record PersonalRecord(String label, String email, boolean refuses, Map<String, String> values) {

    public PersonalRecord {
        Map<String, String> known = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                known.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(known);
    }

    /**
     * A record of fields.
     *
     * @param fields names and values in turn; a null value is unknown
     */
    public static PersonalRecord of(String label, String email, boolean refuses, Object... fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put((String) fields[i], fields[i + 1] == null ? null : fields[i + 1].toString());
        }
        return new PersonalRecord(label, email, refuses, values);
    }
}
