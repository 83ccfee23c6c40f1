package fr.maillage.deployment.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageItem;
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
                DemandKind.QPV, "qpv:" + name, name, located ? 48.9 : null, located ? 2.5 : null, null, null);
        return new CoverageItem(point, located ? new Reach("GP01", 120.0, BigDecimal.ONE) : null, located);
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
}
