package fr.maillage.diagnosis.survey.form;

import fr.maillage.diagnosis.DiagnosisPatterns;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Rules for an answer that can be kept. */
public final class AnswerPolicy {

    /** As many letters as half a page. */
    public static final int LONGEST_TEXT = 2000;

    private AnswerPolicy() {}

    /**
     * Answers in normal form, by the names of their questions; what was answered to a question that its condition does not
     * ask is left out.
     *
     * @param given what was typed or ticked; names of nothing are refused
     * @param wrong takes one violation for each wrong answer, on the question's name
     */
    public static Map<String, List<String>> read(
            SurveyForm form, Map<String, List<String>> given, List<Violation> wrong) {
        given.keySet().stream()
                .filter(name -> form.question(name).filter(Question::asks).isEmpty())
                .forEach(name -> wrong.add(Violation.of(name, "diagnosis-survey-unknown-question", name)));
        Map<String, List<String>> answers = new LinkedHashMap<>();
        form.asked()
                .filter(q -> q.condition() == null || q.condition().holds(answers))
                .forEach(q -> {
                    List<String> said = values(q, given.getOrDefault(q.name(), List.of()), wrong);
                    if (!said.isEmpty()) {
                        answers.put(q.name(), said);
                    }
                });
        return answers;
    }

    private static List<String> values(Question question, List<String> given, List<Violation> wrong) {
        List<String> written = given.stream()
                .filter(v -> v != null && TextPolicy.line(v) != null)
                .toList();
        if (written.isEmpty()) {
            if (question.required()) {
                wrong.add(Violation.of(question.name(), "required", null));
            }
            return List.of();
        }
        if (written.size() > 1 && question.kind() != QuestionKind.SEVERAL) {
            wrong.add(Violation.of(question.name(), "diagnosis-survey-one-answer", null));
            return List.of();
        }
        LinkedHashSet<String> values = new LinkedHashSet<>();
        for (String value : written) {
            String read = read(question, value);
            if (read == null) {
                wrong.add(refused(question, value));
                return List.of();
            }
            values.add(read);
        }
        return new ArrayList<>(values);
    }

    /** One value in normal form; null where it is none that the question may have. */
    static String read(Question question, String value) {
        String line = TextPolicy.line(value);
        if (line == null) {
            return null;
        }
        return switch (question.kind()) {
            case ONE, SEVERAL -> question.choice(line).map(Choice::name).orElse(null);
            case INTEGER, SCALE -> number(question, line, DiagnosisPatterns.WHOLE_NUMBER.matches(line));
            case DECIMAL -> number(question, line, DiagnosisPatterns.DECIMAL_NUMBER.matches(line));
            case DATE -> day(line);
            default -> text(value);
        };
    }

    private static String text(String value) {
        String text = TextPolicy.paragraphs(value);
        return text == null || text.length() > LONGEST_TEXT ? null : text;
    }

    private static String number(Question question, String line, boolean written) {
        if (!written) {
            return null;
        }
        BigDecimal number = new BigDecimal(line.replace(',', '.'));
        boolean inside = (question.least() == null || number.compareTo(BigDecimal.valueOf(question.least())) >= 0)
                && (question.most() == null || number.compareTo(BigDecimal.valueOf(question.most())) <= 0);
        return inside ? plain(number) : null;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String day(String line) {
        try {
            LocalDate day = LocalDate.parse(line);
            return day.getYear() < 1900 || day.getYear() > 2200 ? null : day.toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Violation refused(Question question, String value) {
        String shown = value.length() > 60 ? value.substring(0, 60) : value;
        String least = question.least() == null ? "" : question.least().toString();
        String most = question.most() == null ? "" : question.most().toString();
        return switch (question.kind()) {
            case ONE, SEVERAL -> Violation.of(question.name(), "diagnosis-survey-choice", shown);
            case TEXT -> Violation.of(question.name(), "too-long", shown, String.valueOf(LONGEST_TEXT));
            case DATE -> Violation.of(question.name(), "diagnosis-survey-day", shown);
            case DECIMAL -> Violation.of(question.name(), "diagnosis-survey-number", shown, least, most);
            default -> Violation.of(question.name(), "diagnosis-survey-whole-number", shown, least, most);
        };
    }
}
