package fr.maillage.report;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A report to be made and kept.
 *
 * @param report a report's code
 * @param territory a territory's code
 * @param format how it is drawn
 * @param language {@code fr} or {@code en}
 * @param at the day of which it tells; null for the day on which it is made
 * @param meeting what it is made for; null for an ordinary report
 * @param readers of the edition; officers for an ordinary report
 */
public record ReportOrder(
        String report,
        String territory,
        ReportFormat format,
        String language,
        LocalDate at,
        UUID meeting,
        Readers readers) {

    private static final String REPORT = "report";
    private static final String TERRITORY = "territory";
    private static final String FORMAT = "format";
    private static final String LANGUAGE = "language";
    private static final String AT = "at";
    private static final String MEETING = "meeting";

    /** One of the day on which it is made. */
    public ReportOrder(String report, String territory, ReportFormat format, String language) {
        this(report, territory, format, language, null);
    }

    /** An ordinary one. */
    public ReportOrder(String report, String territory, ReportFormat format, String language, LocalDate at) {
        this(report, territory, format, language, at, null, Readers.OFFICERS);
    }

    /** The same for other readers. */
    ReportOrder readBy(Readers others) {
        return new ReportOrder(report, territory, format, language, at, meeting, others);
    }

    /** The same as another kind of file. */
    public ReportOrder drawnAs(ReportFormat other) {
        return new ReportOrder(report, territory, other, language, at, meeting, readers);
    }

    /**
     * Reads the order from the parameters that a run was started with.
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
                day(parameters.get(AT)),
                meeting(parameters.get(MEETING)),
                Readers.OFFICERS);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>(
                Map.of(REPORT, report, TERRITORY, territory, FORMAT, format.extension(), LANGUAGE, language));
        if (at != null) {
            parameters.put(AT, at.toString());
        }
        if (meeting != null) {
            parameters.put(MEETING, meeting.toString());
        }
        return parameters;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private static UUID meeting(String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(MEETING, "unknown-value", text);
        }
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
