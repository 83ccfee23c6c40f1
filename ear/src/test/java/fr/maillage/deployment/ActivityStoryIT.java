package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.deployment.quarter.QuarterTellService;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.job.JobCounts;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The activity of the story comes in by the mapping that ships, as sums, and comes to what the story says. */
@InsideEar
class ActivityStoryIT {

    @Inject
    private DeploymentStory story;

    @Inject
    private ActivityService activity;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private QuarterTellService told;

    @Inject
    private IndicatorDesk indicatorDesk;

    @Inject
    private IndicatorService indicators;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private Activity found() {
        return officer(() -> activity.of(GRAND_EST, null, null));
    }

    @Test
    void figures_are_those_of_the_story() {
        assertThat(story.run("activity", true)).isEqualTo(new JobCounts(60, 60, 0, 0, 0));
        assertThat(found().activities()).isZero();
        assertThat(story.run("activity", false)).isEqualTo(new JobCounts(60, 60, 0, 0, 0));
        ActivityExpected.figures(found(), vocabularies.all());
    }

    @Test
    void the_same_file_counts_once_and_a_later_one_replaces_its_months_of_its_places_only() {
        story.run("activity", false);
        Activity before = found();
        assertThat(story.run("activity", false)).isEqualTo(new JobCounts(60, 0, 60, 0, 0));
        assertThat(found()).isEqualTo(before);

        List<String> lines = DeploymentStory.file("activity").lines().toList();
        long there = Sql.number(
                "select sum(n.supports) from activity_count n join activity_sheet s on s.id = n.sheet_id"
                        + " where n.dimension = 'kind' and s.counted_in = date '2026-01-01' and s.place like 'Maison des services%'");
        assertThat(story.run("activity", lines.get(0) + "\n" + lines.get(1) + "\n", false))
                .isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        assertThat(found().supports()).isEqualTo(before.supports() - there + 1);
    }

    @Test
    void the_older_form_counts_ages_and_statuses_by_columns() {
        String csv = """
                _id,conseiller,dateAccompagnement,nomCommune,codePostal,codeCommune,canal,activite,nbParticipants,duree,themes,age.moins12ans,age.de12a18ans,age.de18a35ans,age.de35a60ans,age.plus60ans,statut.etudiant,statut.sansEmploi,statut.enEmploi,statut.retraite,statut.heterogene,accompagnement.redirection,organismes
                a1,G01,2022-03-04,Gagny,93220,93032,rattachement,individuel,1,0-30,"courriel, demarche en ligne",0,0,0,1,0,0,1,0,0,0,1,CAF
                a2,G01,2022-03-05,Gagny,93220,93032,rattachement,collectif,8,90,smartphone,0,0,2,6,0,0,0,0,0,8,0,
                a3,G02,2022-03-05,Gagny,93220,93032,rattachement,ponctuel,2,120+,securite,0,0,0,1,3,0,0,0,0,0,0,
                """;
        assertThat(story.run("activity-v1", csv, false)).isEqualTo(new JobCounts(3, 2, 0, 0, 1));
        Activity found = officer(() -> activity.of("com:93032", YearMonth.of(2022, 3), YearMonth.of(2022, 3)));
        assertThat(found.supports()).isEqualTo(9);
        assertThat(found.inWorkshops()).isEqualTo(8);
        assertThat(ActivityExpected.supports(found.by(ActivityDimension.AGE), code -> code))
                .isEqualTo(Map.of("35-60", 1L));
        assertThat(ActivityExpected.supports(found.by(ActivityDimension.STATUS), code -> code))
                .isEqualTo(Map.of("unemployed", 1L));
        assertThat(ActivityExpected.supports(found.by(ActivityDimension.REDIRECTION), code -> code))
                .isEqualTo(Map.of("administration", 1L));
        assertThat(ActivityExpected.supports(found.by(ActivityDimension.THEME), code -> code))
                .isEqualTo(Map.of("courriel", 1L, "demarches", 1L, "materiel", 8L));
        assertThat(ActivityExpected.supports(found.by(ActivityDimension.DURATION), code -> code))
                .isEqualTo(Map.of("to-30", 1L, "to-120", 8L));
    }

    @Test
    void indicators_tell_what_was_told_of_the_quarters_of_the_year() {
        story.run("activity", false);
        indicatorDesk.runJob();
        assertThat(reading("support-theme").reason()).isEqualTo(IndicatorReasons.BY_QUARTER);

        told.tellDue();
        indicatorDesk.runJob();
        // The two of April are too few to be told.
        assertThat(reading("support-theme").value()).isEqualByComparingTo("122");
    }

    private IndicatorReading reading(String code) {
        return officer(() -> indicators.readings(territories.required(GRAND_EST).id())).stream()
                .filter(r -> r.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
