package fr.maillage.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FrenchHolidaysTest {

    @Example
    void easter_falls_where_the_calendars_say() {
        // Given the dates of the Observatoire and of Meeus
        List<String> known = List.of(
                "1818-03-22",
                "1954-04-18",
                "2000-04-23",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2038-04-25",
                "2100-03-28",
                "2285-03-22");
        // When / Then
        for (String date : known) {
            LocalDate easter = LocalDate.parse(date);
            assertThat(FrenchHolidays.easter(easter.getYear())).isEqualTo(easter);
        }
    }

    @Example
    void the_eleven_holidays_of_2026_are_known() {
        // When
        List<String> holidays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(FrenchHolidays::isHoliday)
                .map(LocalDate::toString)
                .toList();
        // Then
        assertThat(holidays)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @Property
    void easter_is_a_sunday_from_22_march_to_25_april(@ForAll @IntRange(min = 1583, max = 4099) int year) {
        // When
        LocalDate easter = FrenchHolidays.easter(year);
        // Then
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }
}
