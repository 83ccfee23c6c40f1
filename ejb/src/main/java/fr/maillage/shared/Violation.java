package fr.maillage.shared;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param field the field's name as the API and the forms call it; null when the whole input is meant
 * @param rule the rule's code, also the key of its sentence, see {@link RuleTexts}
 * @param value the refused value, of which only the beginning is kept where it is long; null when it is missing
 * @param args what the rule's text needs besides (limits, accepted values)
 */
public record Violation(String field, String rule, String value, List<String> args) {

    /** Length of what is said again of a value, which may be as long as a request; in UTF-16 units. */
    static final int SAID = 500;

    public Violation {
        value = value == null ? null : PlainText.cut(value, SAID);
        args = List.copyOf(args);
    }

    public static Violation of(String field, String rule, String value, String... args) {
        return new Violation(field, rule, value, List.of(args));
    }
}
