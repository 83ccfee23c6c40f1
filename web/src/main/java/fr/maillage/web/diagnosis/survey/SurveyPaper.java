package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyEntry;
import fr.maillage.diagnosis.survey.SurveySheet;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A questionnaire between a page and its form: what to ask, what came, what is wrong with it. */
final class SurveyPaper {

    private static final String PREFIX = "q-";

    /** Value that the ticked box of both pages sends; anything else is no consent. */
    private static final String AGREED = "yes";

    /** Years of four digits, as databases keep them. */
    private static final int LAST_YEAR = 9999;

    private final Map<String, String[]> came;
    private final Optional<Problem> problem;
    private final Texts texts;
    private final Locale locale;

    /**
     * A form that came, or is yet to come.
     *
     * @param came its inputs by name
     * @param problem what is wrong with it; empty for a form that is yet to come
     */
    SurveyPaper(Map<String, String[]> came, Optional<Problem> problem, Texts texts, Locale locale) {
        this.came = came;
        this.problem = problem;
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * Reads what came, to be taken.
     *
     * @param key by which the same form, sent again, is known
     * @param receipt the digest of its code; null for none
     */
    static SurveyEntry entry(Map<String, String[]> came, String key, String receipt) {
        Map<String, List<String>> answers = new HashMap<>();
        came.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                answers.put(name.substring(PREFIX.length()), Arrays.asList(values));
            }
        });
        return new SurveyEntry(
                key,
                number(first(came, "number")),
                day(first(came, "answeredOn")),
                first(came, "commune"),
                first(came, "audience"),
                AGREED.equals(first(came, "consent")),
                answers,
                receipt);
    }

    List<AskedQuestion> questions(SurveySheet sheet) {
        return sheet.form().questions().stream()
                .map(q -> new AskedQuestion(
                        q,
                        given(PREFIX + q.name()),
                        error(PREFIX + q.name()),
                        ConditionTexts.of(sheet.form(), q, texts)))
                .toList();
    }

    /** Gives what was typed into an input when the form came back; empty for a new one. */
    String value(String field) {
        return given(field).isEmpty() ? "" : given(field).get(0);
    }

    /** Tells the error of an input; empty when there is none. */
    String error(String field) {
        return problem.stream()
                .flatMap(p -> p.violations().stream())
                .filter(v -> field.equals(v.field()))
                .findFirst()
                .map(v -> RuleTexts.text(v, locale))
                .orElse("");
    }

    /** Lists the errors with no input of their own. */
    List<String> errors() {
        return problem.stream()
                .flatMap(p -> p.violations().stream())
                .filter(v -> v.field() == null)
                .map(v -> RuleTexts.text(v, locale))
                .toList();
    }

    /** Counts the inputs that are wrong. */
    long wrong() {
        return problem.stream()
                .flatMap(p -> p.violations().stream())
                .filter(v -> v.field() != null)
                .count();
    }

    private List<String> given(String field) {
        return problem.isPresent() && came.containsKey(field) ? Arrays.asList(came.get(field)) : List.of();
    }

    private static String first(Map<String, String[]> came, String name) {
        String[] values = came.get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? null : values[0];
    }

    private static Integer number(String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid(null, "diagnosis-survey-version", text);
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
                throw Problem.invalid("answeredOn", "diagnosis-survey-day", text);
            }
            return day;
        } catch (DateTimeException e) {
            throw Problem.invalid("answeredOn", "diagnosis-survey-day", text);
        }
    }
}
