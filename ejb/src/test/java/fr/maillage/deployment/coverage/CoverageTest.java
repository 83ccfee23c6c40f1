package fr.maillage.deployment.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has help within reach, what that comes to, and what changes. */
class CoverageTest {

    private static final HelpSite CENTRE =
            new HelpSite("GP01", "Centre", "com:93047", 48.9, 2.5, new BigDecimal("3.00"), List.of("G01"));
    private static final HelpSite EDGE =
            new HelpSite("GP02", "Edge", "com:93047", 48.92, 2.5, new BigDecimal("2.00"), List.of("G02"));

    private static DemandPoint point(DemandKind kind, String code, Double latitude, Integer people) {
        return new DemandPoint(
                kind,
                code,
                code,
                latitude,
                latitude == null ? null : 2.5,
                latitude == null ? null : DemandBasis.OUTLINE,
                people,
                people == null ? null : BigDecimal.valueOf(people));
    }

    private static Coverage coverage(List<HelpSite> sites, DemandPoint... points) {
        return new Coverage(
                "ept:200058790",
                LocalDate.parse("2026-11-29"),
                1000,
                BigDecimal.ONE,
                null,
                sites,
                Coverage.items(List.of(points), new StraightTravel(sites, 1), 1000));
    }

    @Test
    void quarters_come_first_then_who_is_not_covered_then_where_most_people_live() {
        Coverage found = coverage(
                List.of(CENTRE),
                point(DemandKind.COMMUNE, "com:far", 48.95, 10),
                point(DemandKind.COMMUNE, "com:farther", 48.96, 20),
                point(DemandKind.COMMUNE, "com:near", 48.9, 30),
                point(DemandKind.QPV, "qpv:near", 48.901, null));
        assertThat(found.items())
                .extracting(item -> item.point().territory())
                .containsExactly("qpv:near", "com:farther", "com:far", "com:near");
    }

    @Test
    void kinds_are_counted_apart_and_what_is_not_known_is_said() {
        Coverage found = coverage(
                List.of(CENTRE),
                point(DemandKind.COMMUNE, "com:near", 48.9, 30),
                point(DemandKind.COMMUNE, "com:far", 48.95, 10),
                point(DemandKind.COMMUNE, "com:nowhere", null, 5),
                point(DemandKind.QPV, "qpv:near", 48.901, null));
        assertThat(found.totals())
                .containsExactly(
                        new CoverageTotal(
                                DemandKind.QPV,
                                1,
                                1,
                                0,
                                1,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                Map.of(DemandBasis.OUTLINE, 1)),
                        new CoverageTotal(
                                DemandKind.COMMUNE,
                                3,
                                1,
                                1,
                                0,
                                BigDecimal.valueOf(40),
                                BigDecimal.valueOf(30),
                                Map.of(DemandBasis.OUTLINE, 2)));
        assertThat(found.totals().get(0).share()).isNull();
        assertThat(found.totals().get(1).share()).isEqualByComparingTo("75.0");
    }

    @Test
    void a_quarter_that_is_nowhere_is_neither_covered_nor_uncovered_and_comes_after_those_that_are_somewhere() {
        Coverage before = coverage(
                List.of(CENTRE),
                point(DemandKind.QPV, "qpv:nowhere", null, 900),
                point(DemandKind.QPV, "qpv:near", 48.901, 20),
                point(DemandKind.QPV, "qpv:far", 48.95, 10));

        assertThat(before.items())
                .extracting(CoverageItem::standing)
                .containsExactly(
                        CoverageItem.Standing.UNCOVERED,
                        CoverageItem.Standing.COVERED,
                        CoverageItem.Standing.UNLOCATED);
        CoverageTotal total = before.totals().get(0);
        assertThat(total.points()).isEqualTo(3);
        assertThat(total.located()).isEqualTo(2);
        assertThat(total.unlocated()).isEqualTo(1);
        assertThat(total.weight()).isEqualByComparingTo("30");
        CoverageChange closed = CoverageChange.between(before, before.with(List.of()));
        assertThat(closed.lost()).extracting(item -> item.point().territory()).containsExactly("qpv:near");
    }

    @Test
    void closing_a_permanence_loses_those_who_have_no_other_one() {
        Coverage before = coverage(
                List.of(CENTRE, EDGE),
                point(DemandKind.POINT, "D01", 48.9, 30),
                point(DemandKind.POINT, "D02", 48.92, 12),
                point(DemandKind.POINT, "D03", 48.99, 7));
        Coverage after = before.with(List.of(CENTRE));
        CoverageChange change = CoverageChange.between(before, after);
        assertThat(change.lost()).extracting(item -> item.point().territory()).containsExactly("D02");
        assertThat(change.gained()).isEmpty();
        assertThat(change.lost(DemandKind.POINT)).isEqualByComparingTo("12");
        assertThat(CoverageChange.between(after, before).gained(DemandKind.POINT))
                .isEqualByComparingTo("12");
    }

    private static NeedIndicator need(NeedUnit unit, boolean higherWorse) {
        return new NeedIndicator(
                UUID.randomUUID(), "x", "x", null, unit, BigDecimal.ONE, BigDecimal.TEN, "x", 2023, higherWorse);
    }

    @Test
    void a_need_says_how_many_people_count() {
        assertThat(DemandWeight.of(need(NeedUnit.PERCENT, true), 200, new BigDecimal("12.5")))
                .isEqualByComparingTo("25");
        assertThat(DemandWeight.of(need(NeedUnit.PERCENT, false), 200, new BigDecimal("12.5")))
                .isEqualByComparingTo("175");
        assertThat(DemandWeight.of(need(NeedUnit.COUNT, true), null, new BigDecimal("7")))
                .isEqualByComparingTo("7");
        assertThat(DemandWeight.of(need(NeedUnit.INDEX, true), 200, new BigDecimal("150")))
                .isEqualByComparingTo("300");
        assertThat(DemandWeight.of(need(NeedUnit.SCORE, true), 90, new BigDecimal("4")))
                .isEqualByComparingTo("30");
        assertThat(DemandWeight.of(need(NeedUnit.COUNT, true), 50, 200, new BigDecimal("7")))
                .as("a quarter of the people of the commune")
                .isEqualByComparingTo("1.75");
        assertThat(DemandWeight.of(need(NeedUnit.PERCENT, true), 50, 200, new BigDecimal("10")))
                .isEqualByComparingTo("5");
        assertThat(DemandWeight.of(need(NeedUnit.COUNT, true), 50, null, BigDecimal.ONE))
                .isNull();
        assertThat(DemandWeight.of(need(NeedUnit.PERCENT, true), null, BigDecimal.TEN))
                .isNull();
        assertThat(DemandWeight.of(need(NeedUnit.PERCENT, true), 200, null)).isNull();
        assertThat(DemandWeight.counts(need(NeedUnit.EUROS, true))).isFalse();
        assertThat(DemandWeight.counts(need(NeedUnit.INDEX, false))).isFalse();
    }
}
