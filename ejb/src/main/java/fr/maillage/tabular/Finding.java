package fr.maillage.tabular;

import java.util.List;

/**
 * Something to tell about one row.
 *
 * @param severity whether the row is refused because of it
 * @param column the column as the file calls it; null when the whole row is meant
 * @param value the value as the file has it; null when it is missing
 * @param rule the rule's code, whose text is in the bundle of rules
 * @param args what the text needs besides the value
 */
public record Finding(Severity severity, String column, String value, String rule, List<String> args) {

    /** Effect of a finding on its row. */
    public enum Severity {
        /** The row is refused. */
        ERROR,
        /** The row is taken, without or with a changed value. */
        WARNING
    }

    public Finding {
        args = List.copyOf(args);
    }

    public static Finding error(String column, String value, String rule, String... args) {
        return new Finding(Severity.ERROR, column, value, rule, List.of(args));
    }

    public static Finding warning(String column, String value, String rule, String... args) {
        return new Finding(Severity.WARNING, column, value, rule, List.of(args));
    }
}
