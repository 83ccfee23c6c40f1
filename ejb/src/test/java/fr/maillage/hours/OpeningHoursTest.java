package fr.maillage.hours;

import static fr.maillage.hours.OpeningState.CLOSED;
import static fr.maillage.hours.OpeningState.OPEN;
import static fr.maillage.hours.OpeningState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thursday is 26 November 2026. */
class OpeningHoursTest {

    @ParameterizedTest(name = "{0} at {1} is {2}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '$',
            value = {
                // A week, with its edges
                "Mo-Fr 09:00-12:00,14:00-17:00 ~ 2026-11-26T09:00 ~ OPEN",
                "Mo-Fr 09:00-12:00,14:00-17:00 ~ 2026-11-26T12:00 ~ CLOSED",
                "Mo-Fr 09:00-12:00,14:00-17:00 ~ 2026-11-26T11:59 ~ OPEN",
                "Mo-Fr 09:00-12:00,14:00-17:00 ~ 2026-11-28T10:00 ~ CLOSED",
                "Sa-Mo 09:00-12:00 ~ 2026-11-29T10:00 ~ OPEN",
                "24/7 ~ 2026-12-25T03:00 ~ OPEN",
                "09:00-12:00 ~ 2026-11-29T10:00 ~ OPEN",
                "Mo-Fr ~ 2026-11-26T03:00 ~ OPEN",
                // A later rule replaces the day, one with a comma adds to it
                "Mo-Fr 09:00-17:00; Th 10:00-12:00 ~ 2026-11-26T14:00 ~ CLOSED",
                "Mo-Fr 09:00-17:00; Th 10:00-12:00 ~ 2026-11-27T14:00 ~ OPEN",
                "Mo-Fr 09:00-12:00, Th 14:00-18:00 ~ 2026-11-26T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00, Th 14:00-18:00 ~ 2026-11-26T15:00 ~ OPEN",
                "Mo-Fr 09:00-12:00; Th off ~ 2026-11-26T10:00 ~ CLOSED",
                "Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off ~ 2026-11-26T12:30 ~ CLOSED",
                "Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off ~ 2026-11-26T13:00 ~ OPEN",
                "Th off; Mo-Fr 09:00-12:00 ~ 2026-11-26T10:00 ~ OPEN",
                // Holidays: 14 July 2026 is a Tuesday, Easter Monday is 6 April
                "Mo-Fr 09:00-12:00; PH off ~ 2026-07-14T10:00 ~ CLOSED",
                "Mo-Fr 09:00-12:00; PH off ~ 2026-04-06T10:00 ~ CLOSED",
                "Mo-Fr 09:00-12:00; PH off ~ 2026-04-07T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00; PH 10:00-11:00 ~ 2026-07-14T09:30 ~ CLOSED",
                "Mo-Fr,PH 09:00-12:00 ~ 2026-07-14T10:00 ~ OPEN",
                "PH Mo 09:00-12:00 ~ 2026-04-06T10:00 ~ OPEN",
                "PH Mo 09:00-12:00 ~ 2026-07-14T10:00 ~ CLOSED",
                "PH -1 day 09:00-12:00 ~ 2026-07-13T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00 ~ 2026-07-14T10:00 ~ UNKNOWN",
                "Mo-Fr 09:00-12:00 ~ 2026-07-14T13:00 ~ CLOSED",
                "Mo-Fr 09:00-12:00; Jul 14 09:00-12:00 ~ 2026-07-14T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00; easter +1 day off ~ 2026-04-06T10:00 ~ CLOSED",
                // School holidays are known to nobody
                "Mo-Fr 09:00-12:00; SH off ~ 2026-11-26T10:00 ~ UNKNOWN",
                "Mo-Fr 09:00-12:00; SH off ~ 2026-11-26T13:00 ~ CLOSED",
                "Mo-Fr 09:00-12:00; SH 09:00-11:00 ~ 2026-11-26T10:00 ~ OPEN",
                "SH Mo-Fr 09:00-12:00 ~ 2026-11-28T10:00 ~ CLOSED",
                // Weeks, months, dates, years: 26 November is in week 48 and the fourth Thursday, one before the last
                "week 02-52/2 Th 09:00-12:00 ~ 2026-11-26T10:00 ~ OPEN",
                "week 01-53/2 Th 09:00-12:00 ~ 2026-11-26T10:00 ~ CLOSED",
                "week 50-2 Th 09:00-12:00 ~ 2027-01-07T10:00 ~ OPEN",
                "Th[4] 09:00-12:00 ~ 2026-11-26T10:00 ~ OPEN",
                "Th[1,3] 09:00-12:00 ~ 2026-11-26T10:00 ~ CLOSED",
                "Th[-1] 09:00-12:00 ~ 2026-11-26T10:00 ~ OPEN",
                "We[4] +1 day 09:00-12:00 ~ 2026-11-26T10:00 ~ OPEN",
                "Sep-Jun Mo-Fr 09:00-12:00 ~ 2026-11-26T10:00 ~ OPEN",
                "Sep-Jun Mo-Fr 09:00-12:00 ~ 2026-08-06T10:00 ~ CLOSED",
                "Dec 24-Jan 2 off; Mo-Su 09:00-12:00 ~ 2026-12-28T10:00 ~ OPEN",
                "Mo-Su 09:00-12:00; Dec 24-Jan 2 off ~ 2026-12-28T10:00 ~ CLOSED",
                "Mo-Su 09:00-12:00; Dec 24-Jan 2 off ~ 2027-01-02T10:00 ~ CLOSED",
                "Mo-Su 09:00-12:00; 2026 Dec 24-2027 Jan 02 off ~ 2028-01-02T10:00 ~ OPEN",
                "Mo-Su 09:00-12:00; 2026 Dec 24-31 off ~ 2026-12-31T10:00 ~ CLOSED",
                "2027 Mo-Su 09:00-12:00 ~ 2026-11-26T10:00 ~ CLOSED",
                "2026+ Mo-Su 09:00-12:00 ~ 2029-11-26T10:00 ~ OPEN",
                "Nov Th[4] 09:00-12:00 ~ 2026-11-26T10:00 ~ OPEN",
                "Feb 29 09:00-12:00 ~ 2027-03-01T10:00 ~ CLOSED",
                // Past midnight
                "Th 20:00-02:00 ~ 2026-11-27T01:59 ~ OPEN",
                "Th 20:00-26:00 ~ 2026-11-27T02:00 ~ CLOSED",
                "Th 20:00-02:00 ~ 2026-11-26T01:00 ~ CLOSED",
                "Th 20:00-02:00; Fr off ~ 2026-11-27T01:00 ~ UNKNOWN",
                "Th 20:00-02:00; Th off ~ 2026-11-27T01:00 ~ CLOSED",
                "Mo-Su 20:00-02:00 ~ 2026-11-27T01:00 ~ OPEN",
                // Words that people must read, and hours that cannot be told
                "Mo-Fr 09:00-12:00 \"sur rendez-vous\" ~ 2026-11-26T10:00 ~ UNKNOWN",
                "Mo-Fr 09:00-12:00 open \"sonner\" ~ 2026-11-26T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00 unknown ~ 2026-11-26T10:00 ~ UNKNOWN",
                "Mo-Fr 09:00-12:00 || \"sur rendez-vous\" ~ 2026-11-26T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00 || \"sur rendez-vous\" ~ 2026-11-26T13:00 ~ UNKNOWN",
                "Th 09:00+ ~ 2026-11-26T10:00 ~ UNKNOWN",
                "Th 09:00+ ~ 2026-11-26T08:00 ~ CLOSED",
                "Th 09:00-11:00+ ~ 2026-11-26T10:00 ~ OPEN",
                "Th sunrise-sunset ~ 2026-11-26T12:00 ~ UNKNOWN",
                "Th 09:00 ~ 2026-11-26T12:00 ~ UNKNOWN",
                "Th 00:00-00:00 ~ 2026-11-26T12:00 ~ UNKNOWN",
                "Dec 25+Su 09:00-12:00 ~ 2026-11-26T10:00 ~ UNKNOWN",
            })
    void hours_are_read_as_the_specification_says(String hours, LocalDateTime at, OpeningState state) {
        assertThat(hours(hours).stateAt(at)).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} at {1} is {2}")
    @CsvSource(
            delimiter = '~',
            value = {
                "Mo-Fr 09:00-12:00; Sa 9h-12h ~ 2026-11-26T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00; Sa 9h-12h ~ 2026-11-26T13:00 ~ CLOSED",
                "Mo-Fr 09:00-12:00; Sa 9h-12h ~ 2026-11-28T10:00 ~ UNKNOWN",
                "Mo-Fr 09:00-12:00; samedi matin ~ 2026-11-26T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00; samedi matin ~ 2026-11-26T13:00 ~ UNKNOWN",
                "Mo-Fr 09:00-12:00; Th 14h-17h ~ 2026-11-26T10:00 ~ OPEN",
                "Mo-Fr 09:00-12:00; Th 14h-17h ~ 2026-11-26T15:00 ~ UNKNOWN",
                "Mo 09:00-12:00, Tu 25:00-27:00, Th 10:00-11:00 ~ 2026-11-26T10:30 ~ OPEN",
                "x; Th 10:00-11:00 || y ~ 2026-11-26T10:30 ~ OPEN",
                "x; Th 10:00-11:00 || y ~ 2026-11-26T12:00 ~ UNKNOWN"
            })
    void one_bad_rule_hides_no_good_one(String hours, LocalDateTime at, OpeningState state) {
        assertThat(hours(hours).stateAt(at)).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} after {1} opens at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00; PH off | 2026-11-26T12:30 | 2026-11-26T14:00",
                "Mo-Fr 09:00-12:00,14:00-17:00; PH off | 2026-11-27T16:00 | 2026-11-30T09:00",
                "Mo-Fr 09:00-12:00; PH off             | 2026-12-24T12:00 | 2026-12-28T09:00",
                "Mo-Fr 09:00-12:00                     | 2026-12-24T12:00 | 2026-12-28T09:00",
                "Mo-Fr 09:00-12:00                     | 2026-11-26T09:00 | 2026-11-27T09:00",
                "Jul-Aug Mo 10:00-12:00; PH off        | 2026-11-26T09:00 | 2027-07-05T10:00",
                "Mo-Fr 00:00-24:00; PH off             | 2026-11-29T09:00 | 2026-11-30T00:00",
                "2025 Mo-Fr 09:00-12:00                | 2026-11-26T09:00 |",
                "24/7                                  | 2026-11-26T09:00 |",
                "off                                   | 2026-11-26T09:00 |",
            })
    void the_next_opening_is_the_first_that_is_sure(String hours, LocalDateTime from, LocalDateTime opening) {
        assertThat(hours(hours).nextOpening(from).orElse(null)).isEqualTo(opening);
    }

    @ParameterizedTest(name = "{0} at {1} closes at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00 | 2026-11-26T10:00 | 2026-11-26T12:00",
                "Mo-Fr 09:00-12:00,12:00-17:00 | 2026-11-26T10:00 | 2026-11-26T17:00",
                "Th 20:00-02:00                | 2026-11-26T21:00 | 2026-11-27T02:00",
                "Mo-Fr 00:00-24:00             | 2026-11-26T21:00 | 2026-11-28T00:00",
                "Mo-Fr 09:00-12:00             | 2026-11-26T13:00 |",
                "Th 09:00-12:00+               | 2026-11-26T10:00 |",
                "24/7                          | 2026-11-26T10:00 |",
            })
    void a_place_closes_when_that_is_sure(String hours, LocalDateTime at, LocalDateTime close) {
        assertThat(hours(hours).closesAt(at).orElse(null)).isEqualTo(close);
    }

    @Test
    void the_stretches_of_a_day_are_in_order_and_joined() {
        // Given
        OpeningHours hours = hours("Th 09:00-12:00,12:00-13:00,14:00-17:00+; We 22:00-01:00");
        // When / Then
        assertThat(hours.spansOn(LocalDate.of(2026, 11, 26)))
                .containsExactly(
                        new OpeningSpan(0, 60, OPEN),
                        new OpeningSpan(540, 780, OPEN),
                        new OpeningSpan(840, 1020, OPEN),
                        new OpeningSpan(1020, 1440, UNKNOWN));
        assertThat(hours.spansOn(LocalDate.of(2026, 11, 28))).isEmpty();
        assertThat(hours.stateAt(LocalDateTime.of(2026, 11, 28, 12, 0))).isEqualTo(CLOSED);
    }

    @Test
    void what_is_no_opening_hours_is_not_read_and_its_part_is_named() {
        assertThat(OpeningHours.parse(null)).isEmpty();
        assertThat(OpeningHours.parse(" ")).isEmpty();
        assertThat(OpeningHours.parse("du lundi au vendredi")).isEmpty();
        assertThat(OpeningHours.brokenPart("Mo-Fr 09:00-12:00; Sa 9h-12h; PH off"))
                .isEqualTo("Sa 9h-12h");
        assertThat(OpeningHours.brokenPart("Mo \"a; b\"; Lu 09:00-10:00")).isEqualTo("Lu 09:00-10:00");
        assertThat(OpeningHours.brokenPart("tous les jours")).isEqualTo("tous les jours");
    }

    private static OpeningHours hours(String text) {
        return OpeningHours.parse(text).orElseThrow(() -> new AssertionError(text));
    }
}
