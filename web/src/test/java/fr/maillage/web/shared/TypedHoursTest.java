package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mardi 9h30-12h30|Tu 09:30-12:30",
                "lundi et jeudi 14h-17h|Mo,Th 14:00-17:00",
                "Tu 09:30-12:30|Tu 09:30-12:30"
            })
    void hours_are_read_in_words_and_as_they_are_kept(String typed, String kept) {
        assertThat(TypedHours.read(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tu 09:30-12:30",
                "Mo,Th 14:00-17:00",
                "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00",
                "week 1-53/2 Mo 10:00-12:00",
                "Mo-Fr 09:00-12:00; PH off",
                "Mo[1] 09:00-12:00"
            })
    void hours_that_a_form_shows_are_read_back_as_they_were(String kept) {
        assertThat(TypedHours.read(TypedHours.written(kept, Locale.FRENCH))).isEqualTo(kept);
        assertThat(TypedHours.read(TypedHours.written(kept, Locale.ENGLISH))).isEqualTo(kept);
    }

    @Test
    void a_week_is_shown_in_words() {
        assertThat(TypedHours.written("Tu 09:30-12:30", Locale.FRENCH).replaceAll("\\s|\\h", " "))
                .isEqualTo("mardi : 9 h 30 – 12 h 30");
    }

    @Test
    void nonsense_stays_as_it_was_typed() {
        assertThat(TypedHours.read("quand je veux")).isEqualTo("quand je veux");
        assertThat(TypedHours.written("sur demande", Locale.FRENCH)).isEqualTo("sur demande");
    }
}
