package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scenario of the story and the prefecture's opinions come in by the mappings that ship, and come to what it says. */
@InsideEar
class ScenarioStoryIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Inject
    private DeploymentStory story;

    @Inject
    private DeploymentService deployment;

    @Inject
    private ScenarioSummaryService scenarios;

    @Inject
    private IndicatorDesk indicators;

    @Inject
    private Clock clock;

    @BeforeEach
    void posts_are_told() {
        story.tell();
    }

    private void tell() {
        story.run("scenario", false);
        story.run("opinions", false);
    }

    private ScenarioSummary summary() {
        return officer(() -> scenarios.concerning(deployment.of(GRAND_EST, DAY)))
                .get(0);
    }

    @Test
    void files_come_in_and_change_nothing_the_second_time() {
        for (String file : List.of("scenario", "opinions")) {
            int all = file.equals("scenario") ? 20 : 8;
            assertThat(story.run(file, true)).as(file).isEqualTo(new JobCounts(all, all, 0, 0, 0));
            assertThat(story.run(file, false)).as(file).isEqualTo(new JobCounts(all, all, 0, 0, 0));
            assertThat(story.run(file, false)).as(file).isEqualTo(new JobCounts(all, 0, 0, all, 0));
        }
        assertThat(summary().recorded()).isEqualTo(8);
    }

    @Test
    void posts_and_costs_after_the_scenario_are_those_of_the_story() {
        tell();
        ScenarioExpected.lines(summary());
    }

    @Test
    void opinions_are_those_of_the_story_the_last_one_counts_and_the_first_one_measures() {
        tell();
        ScenarioExpected.opinions(summary());
    }

    @Test
    void indicators_tell_how_many_lines_await_an_opinion_and_for_how_long() {
        tell();
        indicators.runJob();
        long days = ChronoUnit.DAYS.between(LocalDate.of(2026, 2, 16), ClockProducer.today(clock));
        assertThat(indicators.reading("opinion-awaited", GRAND_EST).value()).isEqualByComparingTo("13");
        assertThat(indicators.reading("opinion-age", GRAND_EST).value()).isEqualByComparingTo(BigDecimal.valueOf(days));
        assertThat(indicators.reading("opinion-awaited", "com:93077").value()).isEqualByComparingTo("1");
        assertThat(indicators.reading("opinion-age", "com:93074").reason())
                .isEqualTo(IndicatorReasons.NO_OPINION_AWAITED);
    }

    @Test
    void a_territory_has_the_lines_that_concern_it() {
        tell();
        ScenarioSummary villemomble = officer(() -> scenarios.concerning(deployment.of("com:93077", DAY)))
                .get(0);
        assertThat(villemomble.lines()).extracting(line -> line.code()).containsExactly("SC12", "SC20");
        assertThat(officer(() -> scenarios.concerning(deployment.of("com:93066", DAY))))
                .isEmpty();
    }

    @Test
    void rows_that_are_wrong_are_named_and_the_others_come_in() {
        UUID lines = story.start("scenario", """
                ligne;objet;reference;proposition;hote;insee_depart;insee_arrivee;date;cout_annuel;payeur;motif
                SC01;poste;9999;garder;;93047;93047;2026-06-16;38400,00;Commune;
                SC02;poste;9102;garder;Personne;93047;93047;2026-06-16;38400,00;;
                SC03;poste;9104;déplacer;;93047;93014;2026-09-16;-1;Commune;
                SC04;poste;9105;fermer;;93014;93014;2026-02-30;38400,00;Commune;
                SC05;poste;9101;ouvrir;;;;2026-10-07;;;
                SC06;poste;9106;garder;;93051;93051;2026-10-07;38400,00;=cmd|'/c calc'!A1;"=HYPERLINK(""x"")"
                SC07;poste;9106;fermer;;93051;;2026-10-07;;;
                SC06;poste;9107;garder;;93051;93051;2026-10-07;38400,00;Commune;
                """, false);
        assertThat(story.rules(lines))
                .containsExactlyInAnyOrder(
                        "ERROR deployment-amount 1",
                        "ERROR deployment-line-elsewhere 1",
                        "ERROR deployment-line-host-unknown 1",
                        "ERROR deployment-line-open-reference 1",
                        "ERROR deployment-line-payer 1",
                        "ERROR deployment-line-post-twice 1",
                        "ERROR deployment-line-post-unknown 1",
                        "ERROR deployment-row-twice 1",
                        "ERROR import.date-format 1",
                        "ERROR required 1");
        assertThat(summary().lines()).extracting(line -> line.code()).containsExactly("SC06");
    }

    @Test
    void opinions_before_the_submission_and_comments_of_nine_or_1001_characters_are_refused() {
        story.run("scenario", false);
        UUID opinions = story.start(
                "opinions",
                "ligne;avis;commentaire;rendu_le\n"
                        + "SC12;favorable;Trop tôt pour le dire;2026-02-15\n"
                        + "SC12;favorable;123456789;2026-03-02\n"
                        + "SC12;favorable;" + "x".repeat(1001) + ";2026-03-02\n"
                        + "SC12;favorable;\"          \";2026-03-02\n"
                        + "SC12;peut-être;Un avis qui n'en est pas un;2026-03-02\n"
                        + "SC99;favorable;Une ligne que personne ne connaît;2026-03-02\n"
                        + "SC13;favorable;Un jour qui n'est pas encore là;2099-03-02\n"
                        + "SC13;favorable;1234567890;2026-02-16\n"
                        + "SC14;défavorable;" + "x".repeat(1000) + ";2026-02-16\n",
                false);
        assertThat(story.rules(opinions))
                .containsExactlyInAnyOrder(
                        "ERROR deployment-day-to-come 1",
                        "ERROR deployment-line-unknown 1",
                        "ERROR deployment-opinion-before 1",
                        "ERROR deployment-opinion-short 1",
                        "ERROR required 1",
                        "ERROR too-long 1",
                        "ERROR unknown-value 1");
        assertThat(summary().recorded()).isEqualTo(2);
    }
}
