package fr.maillage.administration;

import fr.maillage.shared.Violation;
import java.util.List;

/** Rules that texts of administrators have to keep to. */
final class TextRules {

    static final int LINES = 6;
    static final int LINE_LENGTH = 120;

    private TextRules() {}

    static void checkLength(List<Violation> violations, String field, String text, int limit) {
        if (text != null && text.strip().length() > limit) {
            violations.add(Violation.of(field, "too-long", text, String.valueOf(limit)));
        }
    }

    static void checkLines(List<Violation> violations, String field, String text) {
        List<String> lines = lines(text);
        if (lines.size() > LINES) {
            violations.add(Violation.of(field, "too-many-lines", null, String.valueOf(LINES)));
        } else {
            lines.stream()
                    .filter(line -> line.length() > LINE_LENGTH)
                    .findFirst()
                    .ifPresent(
                            line -> violations.add(Violation.of(field, "too-long", line, String.valueOf(LINE_LENGTH))));
        }
    }

    /** The lines of a text that say something; null has none. */
    static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
