package fr.maillage.place.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.place.core.Freshness;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessThresholdsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, UP_TO_DATE",
        "2026-05-25, UP_TO_DATE",
        "2026-05-24, TO_WATCH",
        "2025-11-25, TO_WATCH",
        "2025-11-24, TO_CHECK",
        "2025-05-25, TO_CHECK",
        "2025-05-24, TO_UPDATE",
        "1969-12-31, TO_UPDATE"
    })
    void a_record_changes_class_on_the_day_it_reaches_a_threshold(LocalDate date, Freshness freshness) {
        assertThat(FreshnessThresholds.NATIONAL.of(date, TODAY)).isEqualTo(freshness);
    }

    @Test
    void a_record_of_unknown_age_is_to_update() {
        assertThat(FreshnessThresholds.NATIONAL.of(null, TODAY)).isEqualTo(Freshness.TO_UPDATE);
    }

    @Test
    void thresholds_must_ascend() {
        assertThatThrownBy(() -> new FreshnessThresholds(12, 6, 18)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FreshnessThresholds(0, 6, 18)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void an_older_record_is_never_fresher(
            @ForAll @IntRange(max = 1500) int days, @ForAll @IntRange(max = 1500) int more) {
        Freshness younger = FreshnessThresholds.NATIONAL.of(TODAY.minusDays(days), TODAY);
        Freshness older = FreshnessThresholds.NATIONAL.of(TODAY.minusDays((long) days + more), TODAY);

        assertThat(older).isGreaterThanOrEqualTo(younger);
    }
}
