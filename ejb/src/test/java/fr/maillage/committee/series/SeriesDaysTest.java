package fr.maillage.committee.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesDaysTest {

    /** The second Thursday of its month. */
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 14);

    private static SeriesDays days(LocalDate first, String rhythm, String interval, String until, String count) {
        return SeriesDays.of(first, new SeriesInput(rhythm, interval, until, count, null));
    }

    private static List<String> chosen(String dates) {
        return SeriesDays.of(FIRST, new SeriesInput("dates", null, null, null, dates)).days().stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static String refused(Runnable asked) {
        Problem problem = catchThrowableOfType(Problem.class, asked::run);
        return problem.violations().get(0).field() + " "
                + problem.violations().get(0).rule();
    }

    @Test
    void weeks_are_counted_from_the_first() {
        assertThat(days(FIRST, "weekly", "2", "2027-02-28", null))
                .isEqualTo(new SeriesDays(
                        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270228",
                        List.of(FIRST, FIRST.plusWeeks(2), FIRST.plusWeeks(4), FIRST.plusWeeks(6))));
        assertThat(days(FIRST, "weekly", "", " ", "52").days()).hasSize(52).endsWith(FIRST.plusWeeks(51));
    }

    @Test
    void months_keep_the_weekday_and_a_fifth_one_is_the_last() {
        assertThat(days(FIRST, "monthly", null, null, "3").days())
                .containsExactly(FIRST, LocalDate.of(2027, 2, 11), LocalDate.of(2027, 3, 11));
        assertThat(days(FIRST, "monthly", "3", "2027-07-08", null))
                .isEqualTo(new SeriesDays(
                        "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;UNTIL=20270708",
                        List.of(FIRST, LocalDate.of(2027, 4, 8), LocalDate.of(2027, 7, 8))));
        assertThat(days(LocalDate.of(2027, 1, 29), "monthly", null, null, "3").days())
                .containsExactly(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 2, 26), LocalDate.of(2027, 3, 26));
    }

    @Test
    void chosen_days_are_ordered_and_each_once() {
        assertThat(chosen("2027-03-01, 2027-02-01\r\n2027-03-01 2027-01-14"))
                .containsExactly("2027-01-14", "2027-02-01", "2027-03-01");
        assertThat(refused(() -> chosen(" "))).isEqualTo("dates committee-series-one");
        assertThat(refused(() -> chosen("2027-01-13"))).isEqualTo("dates committee-series-before");
        assertThat(refused(() -> chosen("2029-01-15"))).isEqualTo("dates committee-series-far");
        assertThat(refused(() -> chosen("demain"))).isEqualTo("dates committee-date");
        String many = String.join(
                " ",
                FIRST.plusDays(1)
                        .datesUntil(FIRST.plusDays(53))
                        .map(LocalDate::toString)
                        .toList());
        assertThat(refused(() -> chosen(many))).isEqualTo("dates committee-series-many");
    }

    @Test
    void without_an_end_with_two_too_many_and_too_far_are_refused() {
        assertThat(refused(() -> days(FIRST, "weekly", null, null, null))).isEqualTo("count committee-series-end");
        assertThat(refused(() -> days(FIRST, "weekly", null, "2027-02-01", "3")))
                .isEqualTo("until committee-series-end");
        assertThat(refused(() -> days(FIRST, "weekly", null, null, "53"))).isEqualTo("count committee-series-count");
        assertThat(refused(() -> days(FIRST, "weekly", null, null, "1"))).isEqualTo("count committee-series-count");
        assertThat(refused(() -> days(FIRST, "weekly", null, "2028-01-14", null)))
                .as("53 weeks")
                .isEqualTo("until committee-series-many");
        assertThat(refused(() -> days(FIRST, "weekly", "3", null, "52"))).isEqualTo("count committee-series-far");
        assertThat(refused(() -> days(FIRST, "monthly", "1", "2029-02-01", null)))
                .isEqualTo("until committee-series-far");
        assertThat(refused(() -> days(FIRST, "monthly", "12", null, "4"))).isEqualTo("count committee-series-far");
        assertThat(refused(() -> days(FIRST, "weekly", null, "2027-01-13", null)))
                .isEqualTo("until committee-series-before");
        assertThat(refused(() -> days(FIRST, "weekly", null, "2027-01-20", null)))
                .isEqualTo("until committee-series-one");
        assertThat(refused(() -> days(FIRST, "weekly", "0", null, "3")))
                .isEqualTo("interval committee-series-interval");
        assertThat(refused(() -> days(FIRST, "daily", null, null, "3"))).isEqualTo("rhythm unknown-value");
    }
}
