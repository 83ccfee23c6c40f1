package fr.maillage.plan.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.figure.Tally;
import fr.maillage.plan.summary.PlanSummary.Count;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountPolicyTest {

    private static final Map<Long, Measure> MEASURES = Map.of(
            1L, new Measure(1, 0, "participants", "P", "P", "u", "u", Tally.SUM, true),
            2L, new Measure(2, 0, "appareils", "A", "A", "u", "u", Tally.LAST, false));

    private static Figure figure(long measure, int month, int value) {
        return new Figure(1, 1, 7, measure, YearMonth.of(2026, month), BigDecimal.valueOf(value));
    }

    private static Count count(String measure, Integer year) {
        return new Count(measure, year == null ? null : BigDecimal.valueOf(year), null);
    }

    @Test
    void tells_the_year_and_what_had_been_counted_by_the_day_by_measure() {
        assertThat(CountPolicy.counts(
                        List.of(figure(1, 3, 10), figure(1, 4, 5), figure(1, 5, 20), figure(2, 5, 9), figure(2, 4, 8)),
                        MEASURES,
                        LocalDate.of(2026, 4, 1)))
                .containsExactly(
                        new Count("appareils", BigDecimal.valueOf(9), BigDecimal.valueOf(8)),
                        new Count("participants", BigDecimal.valueOf(35), BigDecimal.valueOf(15)));
    }

    @Test
    void tells_how_many_of_the_households_got_a_device_half_up() {
        assertThat(CountPolicy.reconditioned(List.of(
                        count(CountPolicy.HOUSEHOLDS, 10),
                        count(CountPolicy.HOUSEHOLDS, 6),
                        count(CountPolicy.HOUSEHOLDS, null),
                        count("participants", 1000),
                        count(CountPolicy.RECONDITIONED, 15))))
                .isEqualByComparingTo("93.8");
    }

    @Test
    void tells_nothing_without_households() {
        assertThat(CountPolicy.reconditioned(List.of(count(CountPolicy.RECONDITIONED, 15))))
                .isNull();
    }
}
