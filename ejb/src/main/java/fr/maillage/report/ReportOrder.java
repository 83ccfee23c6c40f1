package fr.maillage.report;

import fr.maillage.shared.Problem;
import java.util.Locale;
import java.util.Map;

/**
 * A report to be made and kept.
 *
 * @param report a report's code
 * @param territory a territory's code
 * @param format how it is drawn
 * @param language {@code fr} or {@code en}
 */
public record ReportOrder(String report, String territory, ReportFormat format, String language) {

    private static final String REPORT = "report";
    private static final String TERRITORY = "territory";
    private static final String FORMAT = "format";
    private static final String LANGUAGE = "language";

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
                parameters.getOrDefault(LANGUAGE, Locale.FRENCH.getLanguage()));
    }

    Map<String, String> parameters() {
        return Map.of(REPORT, report, TERRITORY, territory, FORMAT, format.extension(), LANGUAGE, language);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private static String required(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        if (value == null || value.isBlank()) {
            throw Problem.invalid(name, "required", null);
        }
        return value;
    }
}
