package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.dropin.DoubleBooking;
import fr.maillage.deployment.dropin.DoubleBooking.Booking;
import fr.maillage.deployment.dropin.DoubleBooking.Clash;
import fr.maillage.deployment.dropin.Pause;
import fr.maillage.deployment.dropin.Rhythm;
import fr.maillage.hours.OpeningWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who would have to be at two drop-ins at once. */
class DoubleBookingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static Booking booking(String code, String hours, int weeks, String from, String... advisers) {
        return new Booking(
                code,
                List.of(advisers),
                new Rhythm(
                        OpeningWeek.read(hours).orElseThrow(),
                        weeks,
                        LocalDate.parse(from),
                        LocalDate.of(2026, 12, 31),
                        List.of(),
                        Set.of()));
    }

    private static Booking booking(String code, String hours, String... advisers) {
        return booking(code, hours, 1, "2026-01-05", advisers);
    }

    @Test
    void an_adviser_at_two_drop_ins_at_the_same_time_is_named_at_both_with_the_first_day() {
        assertThat(DoubleBooking.of(
                        List.of(
                                booking("A", "Tu 09:00-12:00", "G01", "G02"),
                                booking("B", "Tu 11:30-13:00", "G02"),
                                booking("C", "Tu 12:00-13:00", "G01")),
                        TODAY))
                .containsOnlyKeys("A", "B")
                .containsEntry("A", List.of(new Clash("G02", "B", LocalDate.of(2026, 1, 6))))
                .containsEntry("B", List.of(new Clash("G02", "A", LocalDate.of(2026, 1, 6))));
    }

    @Test
    void every_other_week_by_turns_is_no_clash_and_one_that_comes_later_is() {
        assertThat(DoubleBooking.of(
                        List.of(
                                booking("A", "Sa 10:00-12:00", 2, "2026-01-05", "G01"),
                                booking("B", "Sa 10:00-12:00", 2, "2026-01-12", "G01")),
                        TODAY))
                .isEmpty();
        assertThat(DoubleBooking.of(
                        List.of(
                                booking("A", "Sa 10:00-12:00", 2, "2026-01-05", "G01"),
                                booking("B", "Sa 10:00-12:00", 3, "2026-01-12", "G01")),
                        TODAY))
                .containsEntry("A", List.of(new Clash("G01", "B", LocalDate.of(2026, 2, 7))));
    }

    @Test
    void a_pause_or_another_period_keeps_them_apart() {
        Rhythm summer = new Rhythm(
                OpeningWeek.read("Mo 09:00-12:00").orElseThrow(),
                1,
                LocalDate.of(2026, 7, 6),
                LocalDate.of(2026, 7, 31),
                List.of(),
                Set.of());
        Rhythm pausing = new Rhythm(
                OpeningWeek.read("Mo 09:00-12:00").orElseThrow(),
                1,
                null,
                null,
                List.of(new Pause(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31))),
                Set.of());
        assertThat(DoubleBooking.of(
                        List.of(new Booking("A", List.of("G01"), summer), new Booking("B", List.of("G01"), pausing)),
                        TODAY))
                .isEmpty();
    }
}
