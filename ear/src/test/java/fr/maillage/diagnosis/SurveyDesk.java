package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.survey.SurveyAnswerService;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyEdition;
import fr.maillage.diagnosis.survey.SurveyEditionService;
import fr.maillage.diagnosis.survey.SurveyEntry;
import fr.maillage.diagnosis.survey.SurveyFormService;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.form.Choice;
import fr.maillage.diagnosis.survey.form.Condition;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.identity.Role;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Prepares surveys of Grand Paris Grand Est for tests, and answers them. */
@ApplicationScoped
class SurveyDesk {

    static final String GRAND_EST = "ept:200058790";
    static final Question KNOWS = Question.of(
                    "connait",
                    QuestionKind.ONE,
                    "Connaissez-vous un lieu d'aide ?",
                    new Choice("oui", "Oui"),
                    new Choice("non", "Non"))
            .must();

    static final Question WHY =
            Question.of("pourquoi", QuestionKind.TEXT, "Pourquoi ?").when(new Condition("connait", "=", "non"));

    static final Question TOOLS = Question.of(
            "outils",
            QuestionKind.SEVERAL,
            "Avec quoi ?",
            new Choice("tel", "Téléphone"),
            new Choice("pc", "Ordinateur"));

    static final Question EASE =
            Question.of("aisance", QuestionKind.SCALE, "À l'aise ?").between(1, 5);

    /** Answers to all that must be answered. */
    static final Map<String, List<String>> YES = Map.of("connait", List.of("oui"));

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyFormService forms;

    @Inject
    private SurveyAnswerService answers;

    @Inject
    private SurveyEditionService editions;

    @Inject
    private Clock clock;

    LocalDate today() {
        return ClockProducer.today(clock);
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    static void officer(Runnable action) {
        officer(() -> {
            action.run();
            return null;
        });
    }

    static Problem problem(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run);
    }

    /** A survey that is open, with four questions. */
    SurveyDetail open() {
        SurveyDetail survey = prepared(today().minusDays(5), today().plusDays(5));
        ask(survey, KNOWS, WHY, TOOLS, EASE);
        return again(survey);
    }

    /** A survey without questions. */
    SurveyDetail prepared(LocalDate opensOn, LocalDate closesOn) {
        return officer(() -> surveys.create(SurveyRecordIT.survey(GRAND_EST, opensOn.toString(), closesOn.toString())));
    }

    void ask(SurveyDetail survey, Question... questions) {
        officer(() -> forms.replace(survey.id(), again(survey).version(), new SurveyForm(List.of(questions))));
    }

    SurveyDetail again(SurveyDetail survey) {
        return officer(() -> surveys.get(survey.id()));
    }

    String secret(SurveyDetail survey) {
        return officer(() -> surveys.secret(survey.id()));
    }

    boolean answer(SurveyDetail survey, SurveyEntry entry) {
        return answers.take(secret(survey), entry);
    }

    /** Releases what waits to be counted. */
    SurveyEdition release(SurveyDetail survey) {
        return officer(() -> editions.release(survey.id()));
    }

    /** So many people of a commune and public answer alike. */
    void answer(SurveyDetail survey, int people, String commune, String audience, Map<String, List<String>> said) {
        String secret = secret(survey);
        for (int i = 0; i < people; i++) {
            answers.take(secret, entry(commune, audience, said));
        }
    }

    static SurveyEntry entry(String commune, String audience, Map<String, List<String>> said) {
        return new SurveyEntry(UUID.randomUUID().toString(), null, null, commune, audience, true, said, null);
    }
}
