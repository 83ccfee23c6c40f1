package fr.maillage.mapping;

import java.io.Serializable;
import java.util.List;

/**
 * One line of a table of values.
 *
 * @param column the column in which the value means this; null for all columns of the rule
 * @param value as the file has it, compared without case, accents and punctuation; {@link #ANY} for whatever is there
 * @param to what it means: labels or codes of terms, or texts; empty when it means nothing
 */
public record ValueEntry(String column, String value, List<String> to) implements Serializable {

    /** Stands for every value. */
    public static final String ANY = "*";

    public ValueEntry {
        to = List.copyOf(to);
    }
}
