package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.SurveyDesk.EASE;
import static fr.maillage.diagnosis.SurveyDesk.KNOWS;
import static fr.maillage.diagnosis.SurveyDesk.TOOLS;
import static fr.maillage.diagnosis.SurveyDesk.WHY;
import static fr.maillage.diagnosis.SurveyDesk.YES;
import static fr.maillage.diagnosis.SurveyDesk.entry;
import static fr.maillage.diagnosis.SurveyDesk.officer;
import static fr.maillage.diagnosis.SurveyDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.survey.SurveyAnswerService;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyEntry;
import fr.maillage.diagnosis.survey.SurveyFormService;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers of people to a survey: once, to questions that stay as they were read. */
@InsideEar
class SurveyAnswerIT {

    @Inject
    private SurveyDesk desk;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyFormService forms;

    @Inject
    private SurveyAnswerService answers;

    private long count(SurveyDetail survey) {
        return desk.again(survey).given();
    }

    private List<String> wrong(SurveyDetail survey, SurveyEntry entry) {
        return problem(() -> desk.answer(survey, entry)).violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    @Test
    void one_form_sent_ten_times_at_once_is_one_answer() {
        SurveyDetail survey = desk.open();
        String secret = desk.secret(survey);
        SurveyEntry entry = entry("com:93032", null, YES);
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try {
            List<CompletableFuture<Boolean>> sent = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> answers.take(secret, entry), threads))
                    .limit(10)
                    .toList();
            assertThat(sent.stream().filter(CompletableFuture::join)).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(count(survey)).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_named_input_by_input_and_nothing_is_taken() {
        SurveyDetail survey = desk.open();

        assertThat(wrong(survey, entry("com:93008", "licornes", Map.of("aisance", List.of("7")))))
                .containsExactly(
                        "commune diagnosis-survey-commune",
                        "audience unknown-value",
                        "q-connait required",
                        "q-aisance diagnosis-survey-whole-number");
        assertThat(wrong(survey, new SurveyEntry("k", null, desk.today().plusDays(1), null, null, false, YES, null)))
                .containsExactly("commune required", "consent diagnosis-survey-consent");
        assertThat(wrong(
                        survey,
                        entry(
                                "com:93032",
                                null,
                                Map.of("connait", List.of("non"), "pourquoi", List.of("x".repeat(10_000_000))))))
                .containsExactly("q-pourquoi too-long");
        assertThat(count(survey)).isZero();
    }

    @Test
    void an_answer_by_the_link_is_of_the_day_on_which_it_comes_whatever_it_says() {
        SurveyDetail survey = desk.open();
        for (LocalDate said :
                List.of(LocalDate.of(1999, 1, 1), LocalDate.MIN, desk.today().plusDays(3))) {
            String key = "day " + said;
            assertThat(desk.answer(survey, new SurveyEntry(key, null, said, "com:93032", null, true, YES, null)))
                    .isTrue();
            assertThat(Sql.rows("select answered_on from survey_answer where entry_key = ?", key))
                    .singleElement()
                    .extracting(row -> row.get("answered_on").toString())
                    .isEqualTo(desk.today().toString());
        }
    }

    @Test
    void questions_that_were_answered_stay_and_an_answer_to_them_still_counts() {
        SurveyDetail survey = desk.open();
        desk.ask(survey, KNOWS, EASE);
        assertThat(officer(() -> forms.get(survey.id())).number()).isEqualTo(1);

        desk.answer(survey, entry("com:93032", null, YES));
        desk.ask(survey, KNOWS, EASE, Question.of("age", QuestionKind.INTEGER, "Âge"));

        assertThat(officer(() -> forms.get(survey.id())).number()).isEqualTo(2);
        SurveyEntry older = new SurveyEntry("older", 1, null, "com:93032", null, true, YES, null);
        assertThat(desk.answer(survey, older)).isTrue();
        SurveyEntry mixed = new SurveyEntry(
                "mixed",
                1,
                null,
                "com:93032",
                null,
                true,
                Map.of("connait", List.of("oui"), "age", List.of("40")),
                null);
        assertThat(wrong(survey, mixed)).containsExactly("q-age diagnosis-survey-unknown-question");
        assertThat(wrong(survey, new SurveyEntry("none", 9, null, "com:93032", null, true, YES, null)))
                .containsExactly("number diagnosis-survey-version");
    }

    @Test
    void a_link_opens_nothing_before_the_questions_the_days_and_after_it_was_changed() {
        SurveyDetail survey = desk.prepared(desk.today(), desk.today());
        String secret = desk.secret(survey);
        assertThat(answers.open(secret).state()).isEqualTo("empty");
        desk.ask(survey, KNOWS);
        assertThat(answers.open(secret).open()).isTrue();

        officer(() -> surveys.renewLink(survey.id(), desk.again(survey).version()));
        assertThat(problem(() -> answers.open(secret)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem(() -> answers.take("inventé", entry("com:93032", null, YES)))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);

        SurveyDetail late =
                desk.prepared(desk.today().minusDays(9), desk.today().minusDays(2));
        desk.ask(late, KNOWS);
        assertThat(answers.open(desk.secret(late)).state()).isEqualTo("over");
        assertThat(problem(() -> desk.answer(late, entry("com:93032", null, YES)))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis.survey.over");

        SurveyDetail archived = desk.open();
        String link = desk.secret(archived);
        officer(() -> surveys.archive(archived.id(), desk.again(archived).version(), "Ouverte par erreur."));
        assertThat(problem(() -> answers.take(link, entry("com:93032", null, YES)))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);

        SurveyDetail early =
                desk.prepared(desk.today().plusDays(1), desk.today().plusDays(2));
        desk.ask(early, KNOWS);
        assertThat(problem(() -> desk.answer(early, entry("com:93032", null, YES)))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis.survey.early");
    }

    @Test
    void an_interviewer_enters_paper_of_her_own_territory_even_after_the_end() {
        SurveyDetail survey =
                desk.prepared(desk.today().minusDays(9), desk.today().minusDays(2));
        desk.ask(survey, KNOWS, WHY, TOOLS);
        SurveyEntry paper = new SurveyEntry(
                UUID.randomUUID().toString(), null, desk.today().minusDays(3), "com:93032", "seniors", true, YES, null);

        assertThat(problem(() -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> answers.enter(survey.id(), paper)))
                        .kind())
                .isEqualTo(Kind.DENIED);
        assertThat(officer(() -> answers.enter(survey.id(), paper))).isTrue();
        assertThat(count(survey)).isEqualTo(1);
    }
}
