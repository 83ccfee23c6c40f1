package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.Quarter;
import fr.maillage.deployment.calendar.QuarterEnds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Posts by the quarter in which something of them ends. */
class QuarterEndsTest {

    private static DeployedPost post(String code, String place, String convention, String returned, String cost) {
        return new DeployedPost(
                UUID.randomUUID(),
                1,
                1L,
                code,
                "7001",
                "COMMUNE",
                place,
                place,
                List.of(),
                returned == null ? null : LocalDate.parse(returned),
                convention == null ? null : LocalDate.parse(convention),
                LocalDate.parse("2030-12-31"),
                true,
                null,
                null,
                null,
                cost == null ? null : new BigDecimal(cost));
    }

    @Test
    void quarters_begin_in_january_april_july_and_october() {
        assertThat(List.of("2026-01-01", "2026-03-31", "2026-04-01", "2026-09-30", "2026-10-01", "2026-12-31"))
                .extracting(day -> Quarter.of(LocalDate.parse(day)).code())
                .containsExactly("2026-T1", "2026-T1", "2026-T2", "2026-T3", "2026-T4", "2026-T4");
    }

    @Test
    void ends_are_gathered_by_quarter_with_their_places_and_what_they_cost() {
        List<QuarterEnds> ends = QuarterEnds.of(
                List.of(
                        post("3", "com:93032", "2027-01-01", null, "100.00"),
                        post("1", "com:93047", "2026-06-15", null, "38400.00"),
                        post("2", "com:93047", "2026-04-01", null, null),
                        post("4", "com:93014", null, null, "38400.00")),
                DeployedPost::conventionEndsOn);

        assertThat(ends).extracting(e -> e.quarter().code()).containsExactly("2026-T2", "2027-T1");
        assertThat(ends.get(0).posts()).extracting(DeployedPost::code).containsExactly("2", "1");
        assertThat(ends.get(0).yearlyCost()).isEqualTo("38400.00");
        assertThat(ends.get(0).places()).isEqualTo(Map.of("com:93047", 2L));
    }

    @Test
    void posts_that_are_returned_have_no_end_ahead_and_fill_no_target() {
        Deployment deployment = new Deployment(
                "dep:93",
                LocalDate.parse("2026-01-31"),
                List.of(
                        post("1", "com:93047", "2026-06-15", "2026-01-31", "38400.00"),
                        post("2", "com:93047", "2026-06-15", "2026-02-01", "38400.00"),
                        post("3", "com:93057", "2026-06-15", null, "38400.00")),
                List.of(),
                List.of(new Deployment.CommuneTarget("com:93047", "Montfermeil", 3)));

        assertThat(deployment.conventionEnds())
                .singleElement()
                .satisfies(ends ->
                        assertThat(ends.posts()).extracting(DeployedPost::code).containsExactly("2", "3"));
        assertThat(deployment.inPlan()).isEqualTo(1);
        assertThat(deployment.outsidePlan()).isEqualTo(Map.of("com:93057", 1L));
        assertThat(deployment.yearlyCost()).isEqualTo("76800.00");
    }

    @Test
    void ends_that_are_past_stand_apart_and_the_day_itself_is_not_past() {
        Deployment deployment = new Deployment(
                "dep:93",
                LocalDate.parse("2026-06-15"),
                List.of(
                        post("1", "com:93047", "2026-06-14", null, "38400.00"),
                        post("2", "com:93047", "2026-06-15", null, "38400.00"),
                        post("3", "com:93047", "2025-12-31", "2026-01-31", "38400.00")),
                List.of(),
                List.of());

        assertThat(deployment.conventionEnds())
                .singleElement()
                .satisfies(ends ->
                        assertThat(ends.posts()).extracting(DeployedPost::code).containsExactly("2"));
        assertThat(deployment.pastConventionEnds())
                .singleElement()
                .satisfies(ends ->
                        assertThat(ends.posts()).extracting(DeployedPost::code).containsExactly("1"));
        assertThat(deployment.pastContractEnds()).isEmpty();
    }
}
