package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.dropin.Pause;
import fr.maillage.deployment.dropin.Rhythm;
import fr.maillage.deployment.dropin.Session;
import fr.maillage.hours.OpeningWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When drop-ins are held. */
class RhythmTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);

    private static Rhythm rhythm(String hours, int weeks) {
        return new Rhythm(OpeningWeek.read(hours).orElseThrow(), weeks, JANUARY, DECEMBER, List.of(), Set.of());
    }

    private static List<LocalDate> days(Rhythm rhythm, String from, String to) {
        return rhythm.sessions(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(session -> session.start().toLocalDate())
                .toList();
    }

    @Test
    void every_other_week_counts_from_the_first_such_day_on_or_after_the_first_day() {
        assertThat(days(rhythm("Sa 10:00-12:00", 2), "2026-01-01", "2026-02-10"))
                .containsExactly(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 24), LocalDate.of(2026, 2, 7));
        assertThat(days(rhythm("Mo 14:00-16:00", 2), "2026-01-06", "2026-02-10"))
                .containsExactly(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 2, 2));
    }

    @Test
    void it_is_not_held_on_public_holidays_on_cancelled_days_and_in_pauses() {
        Rhythm rhythm = new Rhythm(
                OpeningWeek.read("Fr 09:00-12:00").orElseThrow(),
                1,
                JANUARY,
                DECEMBER,
                List.of(new Pause(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 5, 22))),
                Set.of(LocalDate.of(2026, 5, 29)));
        assertThat(days(rhythm, "2026-05-01", "2026-06-05")).containsExactly(LocalDate.of(2026, 6, 5));
    }

    @Test
    void it_has_no_session_before_its_first_and_after_its_last_day() {
        assertThat(days(rhythm("Tu 09:30-12:30", 1), "2025-01-01", "2026-01-06"))
                .containsExactly(LocalDate.of(2026, 1, 6));
        assertThat(days(rhythm("Th 09:30-12:30", 1), "2026-12-25", "2027-12-25"))
                .containsExactly(LocalDate.of(2026, 12, 31));
    }

    @Test
    void hours_of_every_other_week_count_by_half() {
        assertThat(rhythm("Mo 14:00-16:00; Th 09:00-12:30", 1).weeklyHours()).isEqualByComparingTo("5.5");
        assertThat(rhythm("Sa 10:00-13:00", 2).weeklyHours()).isEqualByComparingTo("1.5");
    }

    @Test
    void a_night_in_which_the_clocks_change_is_an_hour_shorter_or_longer() {
        Rhythm night = rhythm("Sa 22:00-04:00", 1);
        assertThat(lengths(night, "2026-03-21")).containsExactly(Duration.ofHours(6));
        assertThat(lengths(night, "2026-03-28")).containsExactly(Duration.ofHours(5));
        assertThat(lengths(night, "2026-10-24")).containsExactly(Duration.ofHours(7));
    }

    @Test
    void a_time_that_the_clocks_leave_out_makes_no_session_of_less_than_nothing() {
        assertThat(lengths(rhythm("Su 02:00-02:30", 1), "2026-03-29")).containsExactly(Duration.ofMinutes(30));
        assertThat(lengths(rhythm("Su 02:30-03:00", 1), "2026-03-29")).containsExactly(Duration.ZERO);
    }

    private static List<Duration> lengths(Rhythm rhythm, String day) {
        return rhythm.sessions(LocalDate.parse(day), LocalDate.parse(day)).stream()
                .map(Session::length)
                .toList();
    }
}
