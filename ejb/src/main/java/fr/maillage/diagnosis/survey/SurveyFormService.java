package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.model.SurveyVersion;
import fr.maillage.diagnosis.persistence.SurveyAnswerRepository;
import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.diagnosis.survey.form.FormPolicy;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.diagnosis.survey.form.SurveyFormJson;
import fr.maillage.diagnosis.survey.form.XlsForm;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.tabular.workbook.Workbook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The questions of a survey. Reading them needs READ; changing them EDIT_DIAGNOSIS on its territory. Questions that were
 * answered stay as they were: a change makes another version, beside which the answers to the old one still count.
 */
@Stateless
public class SurveyFormService {

    /** The questionnaires that the product brings, for residents and for professionals. */
    public static final List<String> SHIPPED = List.of("residents", "professionals");

    /** The most characters that all questions of a survey take, as they are kept. */
    private static final int LONGEST = 200_000;

    /** Of all sheets of an XLSForm together. */
    private static final int MOST_ROWS = 2000;

    @Inject
    private SurveyRepository surveys;

    @Inject
    private SurveyAnswerRepository answers;

    @Inject
    private SurveyLifecycle lifecycle;

    @Inject
    private Caller caller;

    /**
     * The questions that are asked now.
     *
     * @throws Problem UNAUTHENTICATED, DENIED, NOT_FOUND
     */
    public SurveyQuestions get(UUID id) {
        caller.require(Permission.READ);
        Optional<SurveyVersion> last = answers.lastForm(lifecycle.find(id).id());
        return last.map(form -> new SurveyQuestions(
                        form.number(), SurveyFormJson.read(form.questions()), answers.answered(form)))
                .orElse(new SurveyQuestions(0, SurveyForm.EMPTY, false));
    }

    /**
     * Replaces the questions.
     *
     * @param version the version of the survey that the caller has seen
     * @throws Problem INVALID with one violation per wrong question; STALE when the survey changed meanwhile; DENIED without
     *     EDIT_DIAGNOSIS on its territory; CONFLICT for an archived survey; NOT_FOUND
     */
    public void replace(UUID id, int version, SurveyForm input) {
        Survey survey = lifecycle.forChange(id, version);
        lifecycle.requireActive(survey);
        write(survey, FormPolicy.check(input));
    }

    /**
     * Takes the questions of an XLSForm.
     *
     * @return the cells that were left out and change nothing
     * @throws Problem as {@link #replace}, on the cells; INVALID on {@code file} for what is no workbook
     */
    public List<String> replace(UUID id, int version, InputStream workbook) {
        Survey survey = lifecycle.forChange(id, version);
        lifecycle.requireActive(survey);
        try {
            XlsForm.Read read = XlsForm.read(Workbook.sheets(workbook, MOST_ROWS));
            write(survey, read.form());
            return read.leftOut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins with a questionnaire that the product brings.
     *
     * @param name one of {@link #SHIPPED}
     * @throws Problem as {@link #replace}
     */
    public void replace(UUID id, int version, String name) {
        if (!SHIPPED.contains(name)) {
            throw Problem.notFound("survey-form", name);
        }
        replace(id, version, shipped(name));
    }

    static SurveyForm shipped(String name) {
        try (InputStream in = SurveyFormService.class.getResourceAsStream(name + ".json")) {
            return SurveyFormJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers to a question of one name are counted together, so that it may not become one of another kind. */
    private static void requireKinds(SurveyVersion answered, SurveyForm form) {
        SurveyForm before = SurveyFormJson.read(answered.questions());
        for (int i = 0; i < form.questions().size(); i++) {
            Question question = form.questions().get(i);
            if (before.question(question.name())
                    .filter(q -> q.kind() != question.kind())
                    .isPresent()) {
                throw Problem.invalid("questions[" + i + "].kind", "diagnosis-survey-kind", question.name());
            }
        }
    }

    private void write(Survey survey, SurveyForm form) {
        String questions = SurveyFormJson.write(form);
        if (questions.length() > LONGEST) {
            throw Problem.invalid("questions", "diagnosis-survey-too-long", null);
        }
        Optional<SurveyVersion> last = answers.lastForm(survey.id());
        answers.forms(survey.id()).stream().filter(answers::answered).forEach(v -> requireKinds(v, form));
        if (last.filter(v -> v.questions().equals(questions)).isPresent()) {
            return;
        }
        if (last.isEmpty() || answers.answered(last.get())) {
            int number = last.map(SurveyVersion::number).orElse(0) + 1;
            answers.add(new SurveyVersion(survey.id(), number, questions, lifecycle.now()));
        } else {
            last.get().ask(questions);
        }
        survey.touch(lifecycle.now());
        lifecycle.record(survey, "questions", List.of());
        surveys.flush();
    }
}
