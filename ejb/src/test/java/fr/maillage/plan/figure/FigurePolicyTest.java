package fr.maillage.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums of months. */
class FigurePolicyTest {

    private static Figure of(int month, String value) {
        return new Figure(1, 1, 1, 1, YearMonth.of(2022, month), value == null ? null : new BigDecimal(value));
    }

    @Test
    void people_who_came_add_up() {
        assertThat(FigurePolicy.total(Tally.SUM, List.of(of(1, "14"), of(2, "18"), of(4, "0.50"))))
                .isEqualByComparingTo("32.5");
    }

    @Test
    void of_a_stock_the_latest_month_holds_whatever_the_order() {
        assertThat(FigurePolicy.total(Tally.LAST, List.of(of(9, "36"), of(3, "20"))))
                .isEqualByComparingTo("36");
    }

    @Test
    void a_figure_that_was_taken_back_counts_no_more() {
        assertThat(FigurePolicy.total(Tally.SUM, List.of(of(1, "14"), of(2, null))))
                .isEqualByComparingTo("14");
        assertThat(FigurePolicy.total(Tally.LAST, List.of(of(1, "14"), of(2, null))))
                .isEqualByComparingTo("14");
    }

    @Test
    void nothing_counted_is_no_zero() {
        assertThat(FigurePolicy.total(Tally.SUM, List.of())).isNull();
        assertThat(FigurePolicy.total(Tally.LAST, List.of(of(2, null)))).isNull();
    }
}
