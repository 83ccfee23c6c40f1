package fr.maillage.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.indicator.IndicatorReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallTrendTest {

    @Test
    void days_lie_in_their_distance_and_percentages_between_bottom_and_top() {
        SmallTrend trend = SmallTrend.of(List.of(
                reading(LocalDate.of(2026, 1, 1), "0"),
                reading(LocalDate.of(2026, 1, 2), "50.4"),
                reading(LocalDate.of(2026, 1, 5), "100")));

        assertThat(trend.getPoints()).isEqualTo("6,74 83,40 314,6");
        assertThat(trend.getChange()).isEqualTo(100);
    }

    @Test
    void what_reads_the_same_is_said_to_be_the_same() {
        SmallTrend trend = SmallTrend.of(
                List.of(reading(LocalDate.of(2026, 1, 1), "50.1"), reading(LocalDate.of(2026, 2, 1), "49.9")));

        assertThat(trend.getChange()).isZero();
    }

    @Test
    void one_snapshot_makes_no_trend() {
        assertThat(SmallTrend.of(List.of()).isDrawable()).isFalse();
        assertThat(SmallTrend.of(List.of(reading(LocalDate.of(2026, 1, 1), "50")))
                        .isDrawable())
                .isFalse();
    }

    private static IndicatorReading reading(LocalDate date, String value) {
        return new IndicatorReading(
                "place-fresh-share", 1, date, new BigDecimal(value), null, null, null, List.of(), null);
    }
}
