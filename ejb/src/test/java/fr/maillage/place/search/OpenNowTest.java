package fr.maillage.place.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.hours.ReadHours;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which hours count as open. */
class OpenNowTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 27, 10, 0);
    private static final LocalDateTime CHRISTMAS_A_FRIDAY = LocalDateTime.of(2026, 12, 25, 10, 0);

    @Test
    void only_hours_that_say_so_are_open() {
        assertThat(new OpenNow(new ReadHours())
                        .openAt(
                                List.of(
                                        "Mo-Fr 09:00-12:00",
                                        "Sa 09:00-12:00",
                                        "24/7",
                                        "sur rendez-vous",
                                        "Fr \"sur rdv\""),
                                FRIDAY))
                .containsExactly("Mo-Fr 09:00-12:00", "24/7");
    }

    @Test
    void on_a_public_holiday_hours_must_speak_of_it() {
        assertThat(new OpenNow(new ReadHours())
                        .openAt(
                                List.of("Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00; PH off", "PH 09:00-11:00"),
                                CHRISTMAS_A_FRIDAY))
                .containsExactly("PH 09:00-11:00");
    }
}
