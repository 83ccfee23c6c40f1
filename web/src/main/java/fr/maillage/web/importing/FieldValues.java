package fr.maillage.web.importing;

import fr.maillage.hours.HoursWords;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import java.util.Locale;
import java.util.Set;

/** Values of files and records as people read them: opening hours are written in a syntax that nobody reads. */
public final class FieldValues {

    private static final Set<String> HOURS = Set.of(PlaceField.OPENING_HOURS.key(), "horaires");

    private FieldValues() {}

    /**
     * A value in words.
     *
     * @param field its key in records, or its name in the national schema
     * @param text null and empty stay so
     */
    public static String of(String field, String text, Locale language) {
        return HOURS.contains(field) && text != null && !text.isEmpty()
                ? String.join(" ; ", new HoursWords(language).lines(text))
                : text;
    }

    /** The sentence of a finding; what became a proposal is said in words, what cannot be read as it is written. */
    static String sentence(Violation violation, Locale language) {
        return RuleTexts.text(
                "place-proposed".equals(violation.rule())
                        ? Violation.of(
                                violation.field(), violation.rule(), of(violation.field(), violation.value(), language))
                        : violation,
                language);
    }
}
