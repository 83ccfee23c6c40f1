package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.coverage.CoverageTotal;
import fr.maillage.deployment.post.PostState;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indicators of the deployment, which tell what its pages tell on the same day. */
@InsideEar
class DeploymentIndicatorIT {

    private static final String SEINE_SAINT_DENIS = "dep:93";
    private static final String VAUJOURS = "com:93074";

    @Inject
    private DeploymentStory story;

    @Inject
    private DeploymentService deployment;

    @Inject
    private CoverageService coverage;

    @Inject
    private IndicatorDesk desk;

    @Inject
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void told() {
        story.tell();
        story.run("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);
        story.run("coverage-points", false);
        today = ClockProducer.today(clock);
        // The story ends with its year; its posts and permanences go on so that there is always something to count.
        Sql.update("update drop_in set ends_on = null");
        Sql.update(
                "update post_assignment set ends_on = null, contract_ends_on = ? where post_id in (select p.id from post p"
                        + " where p.code in ('9101', '9104'))",
                today.plusMonths(3));
        Sql.update("update post set convention_ends_on = ? where code in ('9101', '9104')", today.plusMonths(3));
        Sql.update("update post set returned_on = ? where code = '9103'", today.minusDays(1));
        desk.runJob();
    }

    @Test
    void posts_are_told_by_state_where_their_host_is_and_around() {
        Deployment told = officer(() -> deployment.of(GRAND_EST, today));
        IndicatorReading reading = desk.reading("post-count", GRAND_EST);

        assertThat(reading.value())
                .isEqualByComparingTo(BigDecimal.valueOf(told.kept().size()));
        assertThat(reading.dimensions().stream()
                        .collect(Collectors.toMap(
                                IndicatorReading.DimensionValue::dimension,
                                part -> part.value().longValue())))
                .containsEntry("occupied", told.states().get(PostState.OCCUPIED))
                .containsEntry("vacant", told.states().get(PostState.VACANT))
                .containsEntry("returned", 1L);
        assertThat(told.states().get(PostState.OCCUPIED)).isPositive();
        assertThat(desk.reading("post-count", VAUJOURS).value()).isEqualByComparingTo("1");
        assertThat(desk.reading("post-ending", GRAND_EST).value())
                .isEqualByComparingTo(BigDecimal.valueOf(told.kept().stream()
                        .filter(post -> !post.conventionEndsOn().isBefore(today)
                                && post.conventionEndsOn().isBefore(today.plusYears(1)))
                        .count()));
        assertThat(desk.reading("adviser-per-10000", GRAND_EST).numerator())
                .isEqualByComparingTo(BigDecimal.valueOf(told.states().get(PostState.OCCUPIED)));
    }

    @Test
    void hours_are_those_of_the_permanences_of_the_day() {
        IndicatorReading reading = desk.reading("dropin-hours-per-10000", "com:93047");
        assertThat(reading.numerator()).isEqualByComparingTo("9");
        assertThat(reading.value().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("3.14");
        assertThat(desk.reading("dropin-hours-per-10000", VAUJOURS).value()).isEqualByComparingTo("0");
    }

    @Test
    void people_within_reach_are_those_of_the_page() {
        CoverageTotal told = officer(() ->
                        coverage.of(new CoverageQuery(SEINE_SAINT_DENIS, today, null, null, null, Set.of(), Set.of())))
                .totals()
                .get(0);
        IndicatorReading reading = desk.reading("reach-share", SEINE_SAINT_DENIS);

        assertThat(reading.numerator()).isEqualByComparingTo(told.covered()).isPositive();
        assertThat(reading.denominator()).isEqualByComparingTo(told.weight());
        assertThat(reading.value().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(told.share());
        assertThat(desk.reading("reach-share", VAUJOURS).reason()).isEqualTo(IndicatorReasons.NO_COVERAGE_POINT);
    }
}
