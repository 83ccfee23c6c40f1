package fr.maillage.committee.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.series.SeriesMore.Held;
import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which days a series goes on. */
class SeriesMoreTest {

    /** The second Thursday of its month. */
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 14);

    private static List<Held> held(SeriesDays days) {
        return days.days().stream().map(day -> new Held(day, false)).toList();
    }

    private static SeriesDays entered(LocalDate first, String rhythm, String interval, int count) {
        return SeriesDays.of(first, new SeriesInput(rhythm, interval, null, Integer.toString(count), null));
    }

    private static SeriesInput more(String until, String count) {
        return new SeriesInput(null, null, until, count, null);
    }

    private static List<LocalDate> prolonged(String rule, List<Held> all, SeriesInput input) {
        return SeriesMore.of(SeriesRule.of(rule), all, input);
    }

    private static List<LocalDate> chosen(String dates, Held... all) {
        return prolonged(SeriesDays.CHOSEN, List.of(all), new SeriesInput(null, null, null, null, dates));
    }

    private static String refused(Runnable asked) {
        Problem problem = catchThrowableOfType(Problem.class, asked::run);
        return problem.violations().get(0).field() + " "
                + problem.violations().get(0).rule();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-14, weekly, , 4, 3",
        "2027-01-14, weekly, 2, 3, 10",
        "2027-01-14, monthly, , 3, 9",
        "2027-01-14, monthly, 3, 2, 4",
        // A fifth weekday, which is the last one of each month.
        "2027-01-29, monthly, , 2, 11",
        "2027-12-31, monthly, 2, 3, 5"
    })
    void what_is_added_is_what_a_longer_series_would_have_had(
            LocalDate first, String rhythm, String interval, int count, int added) {
        SeriesDays days = entered(first, rhythm, interval, count);
        SeriesDays longer = entered(first, rhythm, interval, count + added);

        assertThat(prolonged(days.rule(), held(days), more(null, Integer.toString(added))))
                .isEqualTo(longer.days().subList(count, count + added));
        String last = longer.days().get(count + added - 1).toString();
        assertThat(prolonged(days.rule(), held(days), more(last, null)))
                .isEqualTo(longer.days().subList(count, count + added));
        assertThat(SeriesRule.of(days.rule()).written(count + added)).isEqualTo(longer.rule());
    }

    @Test
    void those_that_were_moved_do_not_move_what_is_added() {
        SeriesDays days = entered(FIRST, "weekly", "2", 4);
        List<Held> all = new ArrayList<>(held(days));
        all.set(0, new Held(FIRST.plusDays(1), false));
        all.set(3, new Held(FIRST.plusWeeks(7), true));

        assertThat(prolonged(days.rule(), all, more(null, "2")))
                .containsExactly(FIRST.plusWeeks(8), FIRST.plusWeeks(10));
        all.set(3, new Held(FIRST.plusWeeks(8), false));
        assertThat(refused(() -> prolonged(days.rule(), all, more(null, "2"))))
                .isEqualTo("count committee-series-taken");
        all.set(3, new Held(FIRST.plusWeeks(8), true));
        assertThat(refused(() -> prolonged(days.rule(), all, more("2027-03-31", null))))
                .isEqualTo("until committee-series-cancelled");
    }

    @Test
    void without_an_end_with_two_too_many_and_too_far_are_refused() {
        SeriesDays days = entered(FIRST, "weekly", null, 50);
        List<Held> all = held(days);
        assertThat(prolonged(days.rule(), all, more(null, "2"))).hasSize(2);
        assertThat(refused(() -> prolonged(days.rule(), all, more(null, "3"))))
                .isEqualTo("count committee-series-many");
        assertThat(refused(() -> prolonged(days.rule(), all, more(" ", null)))).isEqualTo("count committee-series-end");
        assertThat(refused(() -> prolonged(days.rule(), all, more("2028-01-01", "1"))))
                .isEqualTo("until committee-series-end");
        assertThat(refused(() -> prolonged(days.rule(), all, more(null, "0"))))
                .isEqualTo("count committee-series-count");
        assertThat(refused(() -> prolonged(days.rule(), all, more(null, "1e9"))))
                .isEqualTo("count committee-series-count");
        assertThat(refused(() -> prolonged(days.rule(), all, more("demain", null))))
                .isEqualTo("until committee-date");
        LocalDate last = all.get(49).day();
        assertThat(refused(
                        () -> prolonged(days.rule(), all, more(last.plusDays(6).toString(), null))))
                .isEqualTo("until committee-series-short");
        assertThat(refused(() -> prolonged(
                        days.rule(), all, more(last.plusYears(2).plusDays(1).toString(), null))))
                .isEqualTo("until committee-series-later");
        SeriesDays yearly = entered(FIRST, "monthly", "12", 2);
        assertThat(prolonged(yearly.rule(), held(yearly), more(null, "1"))).hasSize(1);
        assertThat(refused(() -> prolonged(yearly.rule(), held(yearly), more(null, "3"))))
                .isEqualTo("count committee-series-later");
    }

    @Test
    void chosen_days_come_after_the_last_one_and_each_once() {
        Held first = new Held(FIRST, false);
        Held last = new Held(FIRST.plusDays(20), true);
        assertThat(chosen("2027-03-01 2027-02-28, 2027-03-01", first, last))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1));
        assertThat(refused(() -> chosen("", first, last))).isEqualTo("dates required");
        assertThat(refused(() -> chosen(FIRST.toString(), first, last))).isEqualTo("dates committee-series-taken");
        assertThat(refused(() -> chosen(last.day().toString(), first, last)))
                .isEqualTo("dates committee-series-cancelled");
        assertThat(refused(() -> chosen("2027-01-20", first, last))).isEqualTo("dates committee-series-after");
        assertThat(refused(() -> chosen("2029-02-04", first, last))).isEqualTo("dates committee-series-later");
        assertThat(refused(() -> chosen("2027-02-30", first, last))).isEqualTo("dates committee-date");
        String many = String.join(
                " ",
                Stream.iterate(FIRST.plusDays(21), day -> day.plusDays(1))
                        .limit(51)
                        .map(LocalDate::toString)
                        .toList());
        assertThat(refused(() -> chosen(many, first, last))).isEqualTo("dates committee-series-many");
    }
}
