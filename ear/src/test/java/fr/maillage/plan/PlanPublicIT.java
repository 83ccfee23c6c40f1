package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.said.Answer;
import fr.maillage.diagnosis.said.Answer.Stage;
import fr.maillage.diagnosis.said.PublishedFinding;
import fr.maillage.diagnosis.said.SaidPage;
import fr.maillage.diagnosis.said.SaidService;
import fr.maillage.plan.published.PublishedPlan;
import fr.maillage.plan.published.PublishedPlanService;
import fr.maillage.plan.reach.ReachTellService;
import fr.maillage.plan.scheme.Adoption;
import fr.maillage.plan.scheme.AdoptionService;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.told.Quarter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public pages of the story's plan: the scheme, what is done because of what was said, whom it reached. */
@InsideEar
class PlanPublicIT {

    private static boolean told;

    @Inject
    private PlanStory story;

    @Inject
    private SchemeStory scheme;

    @Inject
    private AdoptionService adoptions;

    @Inject
    private FindingService findings;

    @Inject
    private SaidService said;

    @Inject
    private PublishedPlanService plans;

    @Inject
    private ReachTellService reach;

    @Inject
    private Clock clock;

    @BeforeEach
    void told() {
        if (!told) {
            story.told();
            reach.tellDue();
            told = true;
        }
    }

    /** A finding of the story as everybody reads it; null unless it is published. */
    private PublishedFinding shown(String title) {
        SaidPage page = said.page("93032");
        return Stream.concat(page.own().stream(), page.around().stream())
                .map(each -> each.finding())
                .filter(finding -> finding.title().equals(title))
                .findFirst()
                .orElse(null);
    }

    private static void state(String code, String state) {
        Sql.update("update plan_action set state = ?, state_reason = 'x' where code = ?", state, code);
    }

    @Test
    void a_published_finding_says_which_actions_answer_it_and_how_far_they_are() {
        String id = (String)
                Sql.rows("select uuid from finding where code = 'F01'").get(0).get("uuid");
        FindingDetail finding = officer(() -> findings.get(UUID.fromString(id)));
        String title = finding.finding().title();
        officer(() ->
                finding.finding().publishedOn() == null ? findings.publish(finding.id(), finding.version()) : finding);

        PublishedFinding published = shown(title);
        assertThat(published.quiet()).isFalse();
        assertThat(published.answers())
                .extracting(Answer::title, Answer::stage, Answer::done, Answer::steps)
                .containsExactly(
                        tuple("Mon smartphone au quotidien", Stage.RUNNING, 2, 3),
                        tuple("Le français et le téléphone", Stage.RUNNING, 1, 2));
        assertThat(published.answers().get(0).results()).singleElement().satisfies(result -> {
            assertThat(result.label()).isEqualTo("Présences aux ateliers sur le smartphone");
            assertThat(result.value()).as("told quarter by quarter").isEqualByComparingTo("161");
            assertThat(result.target()).isEqualByComparingTo("160");
        });

        state("AC05", "idea");
        state("AC07", "abandoned");
        assertThat(shown(title).answers()).isEmpty();
        state("AC05", "done");
        state("AC07", "suspended");
        assertThat(shown(title).answers()).extracting(Answer::stage).containsExactly(Stage.DONE, Stage.SUSPENDED);
        Sql.update("update plan_action set archived_at = current_timestamp, archive_reason = 'x' where code = 'AC05'");
        assertThat(shown(title).answers()).hasSize(1);
        Sql.update("update plan_action set archived_at = null, archive_reason = null where code = 'AC05'");
        state("AC05", "running");
        state("AC07", "running");
    }

    @Test
    void everybody_reads_what_is_running_and_done_axis_by_axis_without_a_name_or_an_amount() {
        PublishedPlan plan = plans.of(null);

        assertThat(plan.axes()).extracting(axis -> axis.line().axisCode()).containsExactly("A1", "A2", "A3");
        assertThat(plan.inState("running")).isEqualTo(8);
        assertThat(plan.inState("done")).isEqualTo(1);
        assertThat(plan.toString())
                .contains("Ateliers du rugby")
                .doesNotContain("Le wifi dans les halls", "Club de rugby", "399251", "366751");
        assertThat(plans.of("93032").toString())
                .contains("Mon smartphone au quotidien")
                .doesNotContain("rugby");
        assertThat(plans.of("93074").axes()).isEmpty();
    }

    @Test
    void a_scheme_is_read_by_everybody_once_it_is_adopted() {
        assertThat(plans.of("93032").schemes()).isEmpty();
        VersionDetail draft = scheme.current();
        VersionDetail submitted = officer(
                () -> adoptions.submit(draft.version().id(), draft.version().version(), LocalDate.parse("2021-06-24")));
        officer(() -> adoptions.adopt(
                submitted.version().id(),
                submitted.version().version(),
                new Adoption(LocalDate.parse("2021-07-08"), "Conseil de territoire (fictif)", "CT-2021-7")));

        assertThat(plans.of("93032").schemes()).singleElement().satisfies(shown -> {
            assertThat(shown.name()).isEqualTo("Schéma territorial numérique");
            assertThat(shown.deliberation()).isEqualTo("CT-2021-7");
            assertThat(shown.branches()).hasSize(3);
        });
        assertThat(plans.of("93074").schemes()).as("a commune inside").hasSize(1);
    }

    @Test
    void people_of_an_action_are_told_once_and_only_when_there_are_five() {
        told = false;
        Quarter due = Quarter.lastDue(ClockProducer.today(clock));
        Sql.update("update plan_figure set told_in = null where counted_in = '2022-06-01'");
        counted("2022-06-01", due.first(), 4);
        reach.tellDue();
        assertThat(told(due)).as("four").isEmpty();

        counted(due.first().toString(), due.first(), 12);
        reach.tellDue();
        assertThat(told(due)).containsExactly(12L);
        counted(due.first().toString(), due.first(), 13);
        reach.tellDue();
        assertThat(told(due)).as("what is corrected afterwards changes nothing").containsExactly(12L);

        PublishedPlan plan = plans.of(null);
        boolean thisYear = due.year() == ClockProducer.today(clock).getYear();
        assertThat(plan.people()).isEqualTo(thisYear ? BigDecimal.valueOf(12) : null);
        assertThat(plans.of("93032").publics().keySet())
                .isEqualTo(thisYear ? Set.of("seniors", "allophones") : Set.of());
        assertThat(plans.of("93064").people()).as("elsewhere").isNull();
    }

    private static List<Long> told(Quarter quarter) {
        return Sql.rows(
                        "select people from told_count where subject = 'reach' and period = ? and attribute = (select uuid"
                                + " from plan_action where code = 'AC05')",
                        quarter.key())
                .stream()
                .map(row -> ((Number) row.get("people")).longValue())
                .toList();
    }

    private static void counted(String month, LocalDate moved, int figure) {
        Sql.update(
                "update plan_figure set counted_in = ?, figure = ? where counted_in = ? and measure_id in"
                        + " (select id from plan_measure where code = 'presences') and action_id in (select id from"
                        + " plan_action where code = 'AC05')",
                moved,
                figure,
                LocalDate.parse(month));
    }

    @Test
    void what_is_no_commune_has_no_plan() {
        for (String code : List.of("99999", "200058790", "com:93032", "x".repeat(5000), "'")) {
            assertThat(ActionDesk.refused(() -> plans.of(code))).as(code).containsExactly("NOT_FOUND");
        }
        assertThat(plans.of(" ").territory().code()).isEqualTo("dep:93");
    }
}
