package fr.maillage.plan.figure;

import fr.maillage.shared.Violation;
import java.util.List;

/** Rules for the fields of measures. */
final class MeasureChecks {

    private static final int LABEL = 120;
    private static final int UNIT = 60;

    private MeasureChecks() {}

    /** Names what is wrong with all of an input but its code. */
    static void check(MeasureInput input, List<Violation> wrong) {
        text("label", input.label(), LABEL, wrong);
        text("labelEn", input.labelEn(), LABEL, wrong);
        text("unit", input.unit(), UNIT, wrong);
        text("unitEn", input.unitEn(), UNIT, wrong);
        if (Tally.byCode(input.tally()).isEmpty()) {
            wrong.add(Violation.of("tally", "unknown-value", input.tally()));
        } else if (input.reaches() && Tally.LAST.code().equals(input.tally())) {
            wrong.add(Violation.of("reaches", "plan-measure-reaches-last", input.label()));
        }
    }

    private static void text(String field, String text, int longest, List<Violation> wrong) {
        String stripped = stripped(text);
        if (stripped == null) {
            wrong.add(Violation.of(field, "required", null));
        } else if (stripped.length() > longest) {
            wrong.add(Violation.of(field, "too-long", stripped, Integer.toString(longest)));
        }
    }

    /** Makes a measure of a right input. */
    static Measure measure(long key, int version, String code, MeasureInput input) {
        return new Measure(
                key,
                version,
                code,
                stripped(input.label()),
                stripped(input.labelEn()),
                stripped(input.unit()),
                stripped(input.unitEn()),
                Tally.byCode(input.tally()).orElseThrow(),
                input.reaches());
    }

    /** A text without blanks around it; null for none. */
    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
