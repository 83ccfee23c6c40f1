package fr.maillage.place.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceStandingTest {

    private static final PlaceStandings.Today TODAY =
            new PlaceStandings.Today(FreshnessThresholds.NATIONAL, LocalDate.of(2026, 12, 1));

    @ParameterizedTest
    @CsvSource({"2026-12-01, true", "2025-06-02, true", "2025-06-01, false", "2022-05-09, false", ", false"})
    void what_a_record_says_is_certain_for_eighteen_months(LocalDate knownOn, boolean certain) {
        assertThat(TODAY.of(knownOn).certain()).isEqualTo(certain);
    }

    @Test
    void who_vouched_for_it_at_night_did_so_on_the_day_of_paris() {
        OffsetDateTime night = OffsetDateTime.parse("2026-10-02T22:30:00Z");
        PlaceStanding same = new PlaceStanding(TODAY.of(null).freshness(), LocalDate.of(2026, 10, 3), night);
        PlaceStanding since = new PlaceStanding(TODAY.of(null).freshness(), LocalDate.of(2026, 10, 4), night);

        assertThat(same.confirmedOn()).contains(LocalDate.of(2026, 10, 3));
        assertThat(same.confirmedLast()).isTrue();
        assertThat(since.confirmedLast()).isFalse();
        assertThat(new PlaceStanding(same.freshness(), null, night).confirmedLast())
                .isTrue();
        assertThat(TODAY.of(LocalDate.of(2026, 10, 3)).confirmedLast()).isFalse();
    }
}
