package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDaysTest {

    @ParameterizedTest
    @CsvSource({"15/11/2026,2026-11-15", "5/1/2027,2027-01-05", "' 29/02/2028 ',2028-02-29", "2026-11-15,2026-11-15"})
    void a_day_is_read_as_the_french_write_it_and_as_it_is_kept(String typed, String kept) {
        assertThat(TypedDays.day(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "31/02/2026x",
                "32/01/2026",
                "15/13/2026",
                "demain",
                "15/11/26",
                "//",
                "1/1/10000000000"
            })
    void no_day_stays_as_it_was_typed_for_the_message_about_it(String typed) {
        assertThat(TypedDays.day(typed)).isEqualTo(typed);
        assertThat(TypedDays.period(typed)).isEqualTo(typed);
        assertThat(TypedDays.written(typed)).isEqualTo(typed);
    }

    @Test
    void a_period_is_written_in_words_and_read_back() {
        assertThat(TypedDays.written("2026-10-17/2026-11-01")).isEqualTo("du 17/10/2026 au 01/11/2026");
        assertThat(TypedDays.period("du 17/10/2026 au 01/11/2026")).isEqualTo("2026-10-17/2026-11-01");
        assertThat(TypedDays.period("2026-10-17/2026-11-01")).isEqualTo("2026-10-17/2026-11-01");
        assertThat(TypedDays.period("15/05/2026")).isEqualTo("2026-05-15");
        assertThat(TypedDays.written("2026-05-15")).isEqualTo("15/05/2026");
        assertThat(TypedDays.period("du hier au demain")).isEqualTo("hier/demain");
    }

    @Test
    void days_between_spaces_and_lines_are_each_read() {
        assertThat(TypedDays.days("15/01/2027 12/02/2027\n2027-03-01")).isEqualTo("2027-01-15 2027-02-12 2027-03-01");
        assertThat(TypedDays.days(null)).isNull();
    }

    @Test
    void a_month_is_read_and_written_by_its_number() {
        assertThat(TypedDays.month("7/2022")).isEqualTo("2022-07");
        assertThat(TypedDays.month("2022-07")).isEqualTo("2022-07");
        assertThat(TypedDays.month("13/2022")).isEqualTo("13/2022");
        assertThat(TypedDays.month(null)).isNull();
        assertThat(TypedDays.writtenMonth("2022-07")).isEqualTo("07/2022");
        assertThat(TypedDays.writtenMonth("juillet")).isEqualTo("juillet");
    }
}
