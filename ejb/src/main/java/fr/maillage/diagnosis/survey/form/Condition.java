package fr.maillage.diagnosis.survey.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * When a question is asked: only where an earlier one was answered so.
 *
 * @param question the name of the earlier one
 * @param sign one of {@link #SIGNS}; for a question with choices {@code =} and {@code !=} only
 * @param value the name of a choice, a number, or a day as 2026-03-31, in the form in which answers are kept
 */
public record Condition(String question, String sign, String value) {

    /** Signs by which an answer may be set against a value. */
    public static final List<String> SIGNS = List.of("=", "!=", "<", "<=", ">", ">=");

    /** Tells if it holds; it never does where the earlier question has no answer. */
    public boolean holds(Map<String, List<String>> answers) {
        List<String> said = answers.getOrDefault(question, List.of());
        if (said.isEmpty()) {
            return false;
        }
        return switch (sign) {
            case "=" -> said.contains(value);
            case "!=" -> !said.contains(value);
            case "<" -> compare(said.get(0)) < 0;
            case "<=" -> compare(said.get(0)) <= 0;
            case ">" -> compare(said.get(0)) > 0;
            default -> compare(said.get(0)) >= 0;
        };
    }

    private int compare(String said) {
        try {
            return new BigDecimal(said).compareTo(new BigDecimal(value));
        } catch (NumberFormatException e) {
            // Days as text stand in their order.
            return said.compareTo(value);
        }
    }
}
