package fr.maillage.report;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A report to be made and kept.
 *
 * @param report a report's code
 * @param territory a territory's code
 * @param format how it is drawn
 * @param language {@code fr} or {@code en}
 * @param at the day of which it tells; null for the day on which it is made
 */
public record ReportOrder(String report, String territory, ReportFormat format, String language, LocalDate at) {

    private static final String REPORT = "report";
    private static final String TERRITORY = "territory";
    private static final String FORMAT = "format";
    private static final String LANGUAGE = "language";
    private static final String AT = "at";

    /** One of the day on which it is made. */
    public ReportOrder(String report, String territory, ReportFormat format, String language) {
        this(report, territory, format, language, null);
    }

    /**
     * What a run was started with.
     *
     * @throws Problem INVALID with the parameter that is missing or unknown
     */
    static ReportOrder of(Map<String, String> parameters) {
        String format = required(parameters, FORMAT);
        return new ReportOrder(
                required(parameters, REPORT),
                required(parameters, TERRITORY),
                ReportFormat.byExtension(format).orElseThrow(() -> Problem.invalid(FORMAT, "unknown-value", format)),
                parameters.getOrDefault(LANGUAGE, Locale.FRENCH.getLanguage()),
                day(parameters.get(AT)));
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>(
                Map.of(REPORT, report, TERRITORY, territory, FORMAT, format.extension(), LANGUAGE, language));
        if (at != null) {
            parameters.put(AT, at.toString());
        }
        return parameters;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.invalid(AT, "day-format", text);
        }
    }

    private static String required(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        if (value == null || value.isBlank()) {
            throw Problem.invalid(name, "required", null);
        }
        return value;
    }
}
