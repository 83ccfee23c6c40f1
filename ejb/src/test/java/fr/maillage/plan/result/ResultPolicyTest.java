package fr.maillage.plan.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.Tally;
import fr.maillage.plan.result.Result.Measured;
import fr.maillage.plan.result.ResultPolicy.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultPolicyTest {

    private static final LocalDate END_OF_SEPTEMBER = LocalDate.of(2022, 9, 30);

    private static Figure counted(int month, Integer value) {
        return new Figure(month, 1, 7, 3, YearMonth.of(2022, month), value == null ? null : BigDecimal.valueOf(value));
    }

    private static Measured measured(String day, int value) {
        return new Measured(1, LocalDate.parse(day), BigDecimal.valueOf(value));
    }

    private static BigDecimal reached(Integer baseline, Integer target, Integer value) {
        return ResultPolicy.reached(number(baseline), number(target), number(value));
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    @Test
    void stands_where_the_latest_measure_by_that_day_puts_it() {
        assertThat(ResultPolicy.standing(
                        List.of(measured("2022-10-15", 30), measured("2022-06-30", 10), measured("2022-09-01", 20)),
                        null,
                        List.of(),
                        END_OF_SEPTEMBER))
                .contains(new Standing(BigDecimal.valueOf(20), LocalDate.of(2022, 9, 1), false));
    }

    @Test
    void follows_the_counts_of_the_months_that_have_begun() {
        assertThat(ResultPolicy.standing(
                        List.of(),
                        Tally.SUM,
                        List.of(counted(8, 5), counted(9, 7), counted(10, 100)),
                        LocalDate.of(2022, 9, 12)))
                .contains(new Standing(BigDecimal.valueOf(12), LocalDate.of(2022, 9, 12), true));
    }

    @Test
    void counts_of_a_later_month_hold_against_an_earlier_measure_and_the_other_way_round() {
        List<Figure> counts = List.of(counted(7, 4), counted(8, 4));

        assertThat(ResultPolicy.standing(List.of(measured("2022-07-20", 5)), Tally.SUM, counts, END_OF_SEPTEMBER))
                .contains(new Standing(BigDecimal.valueOf(8), LocalDate.of(2022, 8, 31), true));
        assertThat(ResultPolicy.standing(List.of(measured("2022-08-31", 9)), Tally.SUM, counts, END_OF_SEPTEMBER))
                .contains(new Standing(BigDecimal.valueOf(9), LocalDate.of(2022, 8, 31), false));
    }

    @Test
    void a_count_that_was_taken_back_is_none() {
        assertThat(ResultPolicy.standing(List.of(), Tally.SUM, List.of(counted(7, null)), END_OF_SEPTEMBER))
                .isEmpty();
    }

    @Test
    void what_was_never_measured_stands_nowhere_and_zero_is_a_measure() {
        assertThat(ResultPolicy.standing(List.of(), null, List.of(), END_OF_SEPTEMBER))
                .isEmpty();
        assertThat(ResultPolicy.standing(List.of(measured("2022-09-30", 0)), null, List.of(), END_OF_SEPTEMBER))
                .hasValueSatisfying(standing -> assertThat(standing.value()).isEqualByComparingTo("0"));
    }

    @Test
    void tells_how_much_of_the_way_is_done_half_up() {
        assertThat(reached(0, 16, 15)).isEqualByComparingTo("93.8");
        assertThat(reached(null, 160, 161)).isEqualByComparingTo("100.6");
        assertThat(reached(40, 20, 30)).isEqualByComparingTo("50.0");
        assertThat(reached(10, 20, 5)).isEqualByComparingTo("-50.0");
    }

    @Test
    void an_indicator_without_a_baseline_starts_at_zero() {
        assertThat(reached(null, 200, 50)).isEqualByComparingTo("25.0");
        assertThat(reached(null, 0, 50)).isNull();
        assertThat(reached(null, 200, 0)).isEqualByComparingTo("0.0");
    }

    @Test
    void a_count_stands_on_the_day_that_was_asked_for_until_its_month_is_over() {
        List<Figure> counts = List.of(counted(9, 7));

        assertThat(ResultPolicy.standing(List.of(), Tally.SUM, counts, LocalDate.of(2022, 9, 29)))
                .contains(new Standing(BigDecimal.valueOf(7), LocalDate.of(2022, 9, 29), true));
        assertThat(ResultPolicy.standing(List.of(), Tally.SUM, counts, LocalDate.of(2022, 12, 1)))
                .contains(new Standing(BigDecimal.valueOf(7), END_OF_SEPTEMBER, true));
    }

    @Test
    void tells_nothing_without_a_target_a_value_or_a_way() {
        assertThat(reached(0, null, 15)).isNull();
        assertThat(reached(0, 16, null)).isNull();
        assertThat(reached(16, 16, 16)).isNull();
    }
}
