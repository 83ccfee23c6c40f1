package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.SurveyDesk.officer;
import static fr.maillage.diagnosis.SurveyDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.receipt.ReceiptService;
import fr.maillage.diagnosis.survey.SurveyAnswerService;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyEditionService;
import fr.maillage.diagnosis.survey.SurveyEntry;
import fr.maillage.diagnosis.survey.SurveyList;
import fr.maillage.diagnosis.survey.SurveyPreview;
import fr.maillage.diagnosis.survey.SurveyResultService;
import fr.maillage.diagnosis.survey.SurveyResults;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.identity.Role;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers to a survey are released edition by edition: each answer is counted once, and what was told stays. */
@InsideEar
class SurveyEditionIT {

    private static final String GAGNY = "com:93032";
    private static final String NOISY = "com:93051";
    private static final Map<String, List<String>> NO =
            Map.of("connait", List.of("non"), "pourquoi", List.of("Trop loin."));

    @Inject
    private SurveyDesk desk;

    @Inject
    private SurveyEditionService editions;

    @Inject
    private SurveyResultService results;

    @Inject
    private SurveyAnswerService answers;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyList surveyList;

    @Inject
    private ReceiptService receipts;

    private static <T> T member(Supplier<T> action) {
        return As.a(Role.MEMBER, SurveyDesk.GRAND_EST, action);
    }

    private SurveyResults told(SurveyDetail survey) {
        return member(() -> results.get(survey.id()));
    }

    private SurveyPreview preview(SurveyDetail survey) {
        return officer(() -> editions.preview(survey.id()));
    }

    @Test
    void an_answer_more_or_less_changes_nothing_that_was_told_and_waits_for_four_others() {
        SurveyDetail survey = desk.open();
        String code = ReceiptCode.random();
        String hash = ReceiptCode.hash(code);
        desk.answer(survey, 9, GAGNY, "seniors", SurveyDesk.YES);
        desk.answer(survey, new SurveyEntry(hash, null, null, GAGNY, "seniors", true, SurveyDesk.YES, hash));
        assertThat(desk.release(survey).people()).isEqualTo(10);
        SurveyResults before = told(survey);

        desk.answer(survey, 1, NOISY, "jeunes", NO);
        receipts.erase(code);
        Sql.update(
                "update survey_answer set audience = null where survey_id = (select id from survey where uuid = ?)",
                survey.id().toString());

        assertThat(told(survey)).isEqualTo(before);
        assertThat(preview(survey).people()).isEqualTo(1);
        Problem few = problem(() -> desk.release(survey));
        assertThat(few.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(few.violations()).extracting(v -> v.rule()).containsExactly("diagnosis-survey-few");
        assertThat(preview(survey).people()).isEqualTo(1);

        desk.answer(survey, 4, NOISY, "jeunes", NO);
        assertThat(desk.release(survey).number()).isEqualTo(2);
        assertThat(told(survey).answers()).isEqualTo(15);
        assertThat(told(survey).communes())
                .extracting(part -> part.name() + " " + part.people())
                .containsExactly("Gagny 10", "Noisy-le-Grand 5");
        assertThat(desk.again(survey).given()).isEqualTo(14);
    }

    @Test
    void a_preview_names_what_would_be_told_only_with_others() {
        SurveyDetail survey = desk.open();
        desk.answer(survey, 9, GAGNY, "seniors", SurveyDesk.YES);
        desk.answer(survey, 8, NOISY, "seniors", SurveyDesk.YES);
        desk.answer(survey, 2, "com:93062", null, NO);

        SurveyPreview preview = preview(survey);

        assertThat(preview.people()).isEqualTo(19);
        assertThat(preview.communes()).containsExactly("Le Raincy", "Noisy-le-Grand");
        assertThat(preview.questions()).containsExactly("Connaissez-vous un lieu d'aide ?", "Pourquoi ?");
        assertThat(told(survey).editions()).isEmpty();
    }

    @Test
    void of_two_who_release_at_once_one_counts_and_the_other_finds_too_few() {
        SurveyDetail survey = desk.open();
        desk.answer(survey, 6, GAGNY, null, SurveyDesk.YES);

        List<String> ended = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return "released " + desk.release(survey).people();
                    } catch (Problem e) {
                        return e.kind().name();
                    }
                }))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(ended).containsExactlyInAnyOrder("released 6", "CONFLICT");
        assertThat(told(survey).editions()).hasSize(1);
    }

    @Test
    void a_member_releases_nothing_and_is_told_nothing_of_what_waits() {
        SurveyDetail survey = desk.open();
        desk.answer(survey, 7, GAGNY, null, NO);

        assertThat(problem(() -> member(() -> editions.release(survey.id()))).kind())
                .isEqualTo(Kind.DENIED);
        assertThat(problem(() -> member(() -> editions.preview(survey.id()))).kind())
                .isEqualTo(Kind.DENIED);
        SurveyDetail read = member(() -> surveys.get(survey.id()));
        assertThat(read.survey().answers()).isZero();
        assertThat(read.given()).isNull();
        assertThat(read.waiting()).isZero();
        ListRequest waiting = SurveyList.waiting(SurveyDesk.GRAND_EST);
        assertThat(member(() -> surveyList.page(waiting, PageRequest.first())).total())
                .isZero();
        assertThat(officer(() -> surveyList.page(waiting, PageRequest.first())).total())
                .isPositive();
        desk.release(survey);
        assertThat(member(() -> surveys.get(survey.id())).survey().answers()).isEqualTo(7);
    }

    @Test
    void a_survey_that_is_over_is_released_once_and_what_comes_later_waits_for_the_button() {
        SurveyDetail survey =
                desk.prepared(desk.today().minusDays(9), desk.today().minusDays(1));
        desk.ask(survey, SurveyDesk.KNOWS);
        paper(survey, 6);
        releaseDue();
        assertThat(told(survey).answers()).isEqualTo(6);

        paper(survey, 5);
        releaseDue();
        assertThat(told(survey).answers()).isEqualTo(6);
        assertThat(desk.release(survey).people()).isEqualTo(5);
    }

    private void paper(SurveyDetail survey, int people) {
        for (int i = 0; i < people; i++) {
            SurveyEntry entry = new SurveyEntry(
                    UUID.randomUUID().toString(),
                    null,
                    desk.today().minusDays(2),
                    GAGNY,
                    null,
                    true,
                    SurveyDesk.YES,
                    null);
            officer(() -> answers.enter(survey.id(), entry));
        }
    }

    private void releaseDue() {
        boolean more = true;
        while (more) {
            more = As.system(editions::releaseNext);
        }
    }
}
