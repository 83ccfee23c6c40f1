package fr.maillage.deployment.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.DemandBasis;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.DemandPoint;
import fr.maillage.deployment.coverage.HelpSite;
import fr.maillage.deployment.coverage.Reach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who depends on which post, and of whom nobody can tell. */
class PostReachesTest {

    private static final HelpSite SITE =
            new HelpSite("GP01", "Centre", "com:93047", 48.9, 2.5, BigDecimal.ONE, List.of("G01"));

    private static CoverageItem quarter(String name, boolean located) {
        DemandPoint point = new DemandPoint(
                DemandKind.QPV,
                "qpv:" + name,
                name,
                located ? 48.9 : null,
                located ? 2.5 : null,
                located ? DemandBasis.OUTLINE : null,
                null,
                null);
        return new CoverageItem(
                point, located ? new Reach("GP01", 120.0, BigDecimal.ONE, List.of("GP01")) : null, located);
    }

    @Test
    void a_quarter_that_is_nowhere_is_named_apart_and_depends_on_no_post() {
        Coverage coverage = new Coverage(
                "com:93047",
                LocalDate.parse("2026-11-29"),
                1000,
                BigDecimal.ONE,
                null,
                List.of(SITE),
                List.of(quarter("Les Bosquets", true), quarter("Vieux Pays", false), quarter("Ailleurs", false)));

        PostReaches reaches = PostReaches.of(coverage, Map.of("G01", List.of("9101")));

        assertThat(reaches.of("9101").orElseThrow().quarters()).containsExactly("Les Bosquets");
        assertThat(reaches.unlocated()).containsExactly("Ailleurs", "Vieux Pays");
        assertThat(reaches.of("9102")).isEmpty();
    }

    private static PostReaches reaches(List<HelpSite> sites, Map<String, List<String>> held) {
        DemandPoint here = new DemandPoint(
                DemandKind.POINT, "D01", "D01", 48.9, 2.5, DemandBasis.POINT, 5200, BigDecimal.valueOf(5200));
        Coverage nobody = new Coverage(
                "com:93047",
                LocalDate.parse("2026-11-29"),
                1000,
                BigDecimal.ONE,
                null,
                List.of(),
                List.of(new CoverageItem(here, null, false)));
        return PostReaches.of(nobody.with(sites), held);
    }

    private static HelpSite site(String code, double latitude, String... advisers) {
        return new HelpSite(code, code, "com:93047", latitude, 2.5, BigDecimal.ONE, List.of(advisers));
    }

    @Test
    void who_has_another_permanence_within_reach_does_not_depend_on_the_nearest() {
        HelpSite nearest = site("GP01", 48.9018, "G01");
        // Some 490 metres away.
        HelpSite other = site("GP02", 48.8956, "G02");
        Map<String, List<String>> held = Map.of("G01", List.of("9101"), "G02", List.of("9102"));

        assertThat(reaches(List.of(nearest), held).of("9101").orElseThrow().people())
                .isEqualByComparingTo("5200");
        assertThat(reaches(List.of(nearest, other), held)
                        .of("9101")
                        .orElseThrow()
                        .people())
                .isEqualByComparingTo("0");
    }

    @Test
    void who_has_only_permanences_of_one_post_within_reach_depends_on_it() {
        List<HelpSite> sites = List.of(site("GP01", 48.9018, "G01"), site("GP02", 48.8956, "G01"));

        assertThat(reaches(sites, Map.of("G01", List.of("9101")))
                        .of("9101")
                        .orElseThrow()
                        .people())
                .isEqualByComparingTo("5200");
    }

    @Test
    void a_permanence_that_two_hold_goes_with_neither_of_their_posts_alone() {
        PostReaches both = reaches(
                List.of(site("GP01", 48.9018, "G01", "G02")), Map.of("G01", List.of("9101"), "G02", List.of("9102")));

        assertThat(both.of("9101").orElseThrow().people()).isZero();
        assertThat(both.of("9102").orElseThrow().people()).isZero();
        assertThat(both.radius()).isEqualTo(1000);
    }
}
