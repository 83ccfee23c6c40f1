package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.AnswerPolicy;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules for a filled-in questionnaire that can be taken. */
final class SurveyChecks {

    private SurveyChecks() {}

    /** The entry in normal form; answers are wrong on {@code q-<name>}. */
    static SurveyChecked check(SurveySheet sheet, SurveyEntry entry, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Optional<TerritoryView> commune = sheet.communes().stream()
                .filter(c -> c.code().equals(entry.commune()))
                .findFirst();
        if (commune.isEmpty()) {
            wrong.add(
                    entry.commune() == null
                            ? Violation.of("commune", "required", null)
                            : Violation.of("commune", "diagnosis-survey-commune", entry.commune()));
        }
        if (entry.audience() != null
                && sheet.audiences().stream().noneMatch(t -> t.code().equals(entry.audience()))) {
            wrong.add(Violation.of("audience", "unknown-value", entry.audience()));
        }
        if (entry.answeredOn() != null && entry.answeredOn().isAfter(today)) {
            wrong.add(Violation.of(
                    "answeredOn", "diagnosis-survey-future", entry.answeredOn().toString()));
        }
        if (!entry.consent()) {
            wrong.add(Violation.of("consent", "diagnosis-survey-consent", null));
        }
        List<Violation> ofAnswers = new ArrayList<>();
        Map<String, List<String>> answers = AnswerPolicy.read(sheet.form(), entry.answers(), ofAnswers);
        ofAnswers.forEach(v -> wrong.add(new Violation("q-" + v.field(), v.rule(), v.value(), v.args())));
        if (answers.isEmpty() && ofAnswers.isEmpty()) {
            wrong.add(Violation.of(null, "diagnosis-survey-nothing", null));
        }
        return new SurveyChecked(commune.map(TerritoryView::id).orElse(0L), entry.audience(), answers, wrong);
    }

    /** The questions that are answered in words of one's own. */
    static Set<String> words(SurveyForm form) {
        return form.asked()
                .filter(q -> q.kind() == QuestionKind.TEXT)
                .map(Question::name)
                .collect(Collectors.toSet());
    }
}
