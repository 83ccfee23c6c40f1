package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskFigures;
import fr.maillage.deployment.desk.DeskPart;
import fr.maillage.deployment.quarter.QuarterTellService;
import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.told.Quarter;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts of orientation desks, read as sums; small ones by those only who keep them. */
@InsideEar
class DeskFiguresIT extends OrientationDesks {

    @Inject
    private IndicatorDesk indicators;

    @Inject
    private QuarterTellService quarters;

    private static Map<String, Long> people(List<DeskPart> parts) {
        return parts.stream().collect(Collectors.toMap(DeskPart::code, DeskPart::people));
    }

    @Test
    void people_become_sums_by_month_and_by_each_thing() {
        UUID place = registry.place("93032");
        String secret = open();
        assertThat(desk.take(secret, to(place))).isTrue();
        assertThat(desk.take(secret, to(place))).isTrue();
        assertThat(desk.take(secret, nowhere("creer", false))).isTrue();

        DeskFigures found = found();
        assertThat(found.people()).isEqualTo(3);
        assertThat(found.unmet()).isEqualTo(1);
        assertThat(people(found.months()))
                .isEqualTo(Map.of(YearMonth.from(today()).toString(), 3L));
        assertThat(people(found.communes())).isEqualTo(Map.of(GAGNY, 3L));
        assertThat(people(found.by(DeskDimension.NEED))).isEqualTo(Map.of("bases", 2L, "creer", 1L));
        assertThat(people(found.by(DeskDimension.UNMET))).isEqualTo(Map.of("creer", 1L));
        assertThat(people(found.by(DeskDimension.EQUIPMENT))).isEqualTo(Map.of("smartphone", 2L, "aucun", 1L));
        assertThat(people(found.by(DeskDimension.EASE))).isEqualTo(Map.of("aise", 2L, "unknown", 1L));
        assertThat(people(found.by(DeskDimension.DIRECTION))).isEqualTo(Map.of("place", 2L, "nowhere", 1L));
        assertThat(found.by(DeskDimension.PLACE)).singleElement().satisfies(part -> {
            assertThat(part.code()).isEqualTo(place.toString());
            assertThat(part.name()).endsWith(", Gagny");
        });
    }

    @Test
    void a_quarter_that_is_not_over_is_read_by_those_only_who_keep_the_deployment() {
        String secret = open();
        UUID place = registry.place("93032");
        IntStream.range(0, 6).forEach(n -> desk.take(secret, nowhere("creer", false)));
        IntStream.range(0, 2).forEach(n -> desk.take(secret, to(place)));

        DeskFigures read = As.a(Role.MEMBER, GRAND_EST, () -> desks.of(GRAND_EST, null, null));
        assertThat(read.trusted()).isFalse();
        assertThat(read.people()).isNull();
        assertThat(read.parts()).isEmpty();
        assertThat(found().trusted()).isTrue();
        assertThat(found().people()).isEqualTo(8);
    }

    @Test
    void members_read_a_quarter_that_is_over() {
        String secret = open();
        UUID place = registry.place("93032");
        IntStream.range(0, 6).forEach(n -> desk.take(secret, nowhere("creer", false)));
        IntStream.range(0, 7).forEach(n -> desk.take(secret, to(place)));
        Sql.update("update desk_sheet set counted_in = date '2026-01-01'");
        quarters.tellDue();

        DeskFigures read = As.a(Role.MEMBER, GRAND_EST, () -> desks.of(GRAND_EST, null, null));
        assertThat(read.people()).isEqualTo(13);
        assertThat(read.unmet()).isEqualTo(6);
        assertThat(people(read.by(DeskDimension.NEED))).isEqualTo(Map.of("bases", 7L, "creer", 6L));
        assertThat(people(read.by(DeskDimension.DIRECTION))).isEqualTo(Map.of("place", 7L, "nowhere", 6L));
        assertThat(read.by(DeskDimension.PLACE))
                .singleElement()
                .satisfies(part -> assertThat(part.name()).endsWith(", Gagny"));
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> desks.of(GAGNY, null, null))
                        .people())
                .isNull();
    }

    @Test
    void the_indicator_counts_unmet_needs_of_quarters_that_were_told() {
        String secret = open();
        IntStream.range(0, 6).forEach(n -> desk.take(secret, nowhere("creer", false)));
        Sql.update("update desk_sheet set counted_in = ?", today().withDayOfYear(1));
        IntStream.range(0, 6).forEach(n -> desk.take(secret, nowhere("bases", false)));
        Sql.update(
                "insert into told_count (subject, place_id, period, attribute, terms, people, told_on)"
                        + " select 'desk', t.id, ?, 'sent', 'nowhere', 6, ? from territory t where t.code = ?",
                Quarter.of(today().withDayOfYear(1)).key(),
                today(),
                GRAND_EST);
        indicators.runJob();

        IndicatorReading unmet = indicators.reading("unmet-need", GRAND_EST);
        if (Quarter.lastDue(today()).year() == today().getYear()) {
            assertThat(unmet.value()).isEqualByComparingTo("6");
        } else {
            assertThat(unmet.reason()).as("no quarter of the year is due yet").isEqualTo(IndicatorReasons.BY_QUARTER);
        }
        assertThat(indicators.reading("unmet-need", "com:93008").reason()).isEqualTo(IndicatorReasons.BY_QUARTER);
    }
}
