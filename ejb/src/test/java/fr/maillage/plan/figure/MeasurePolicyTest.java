package fr.maillage.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.figure.KindMeasures.Asked;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which counts a kind may ask for together. */
class MeasurePolicyTest {

    private static Asked of(String label, Tally tally, boolean reaches, boolean main) {
        return new Asked(new Measure(1, 1, label, label, label, "u", "u", tally, reaches), main, false);
    }

    private static List<String> rules(Asked... asked) {
        return MeasurePolicy.asked(Arrays.asList(asked)).stream()
                .map(violation -> violation.field() + " " + violation.rule())
                .toList();
    }

    @Test
    void one_count_of_people_and_one_that_stands_for_the_kind_are_well() {
        assertThat(rules(of("Ateliers", Tally.SUM, false, false), of("Présences", Tally.SUM, true, true)))
                .isEmpty();
        assertThat(rules()).isEmpty();
        assertThat(rules(of("Stock", Tally.LAST, false, false))).isEmpty();
    }

    @Test
    void two_counts_of_people_would_count_them_twice() {
        assertThat(rules(of("Présences", Tally.SUM, true, false), of("Participants", Tally.SUM, true, false)))
                .containsExactly("asked plan-measure-reaches-two");
    }

    @Test
    void one_count_only_stands_for_the_kind_and_a_stock_does_not() {
        assertThat(rules(of("Présences", Tally.SUM, true, true), of("Ateliers", Tally.SUM, false, true)))
                .containsExactly("main plan-measure-main-two");
        assertThat(rules(of("Stock", Tally.LAST, false, true))).containsExactly("main plan-measure-main-last");
    }

    @Test
    void a_stock_is_not_added_up_over_sessions() {
        Measure stock = new Measure(1, 1, "stock", "Stock", "Stock", "u", "u", Tally.LAST, false);
        Measure seats = new Measure(2, 1, "places", "Places", "Seats", "u", "u", Tally.SUM, false);

        assertThat(rules(new Asked(stock, false, true))).containsExactly("asked plan-measure-session-last");
        assertThat(rules(new Asked(seats, false, true))).isEmpty();
    }
}
