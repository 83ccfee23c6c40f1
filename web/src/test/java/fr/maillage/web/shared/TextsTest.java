package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts() {
        @Override
        Locale locale() {
            return Locale.FRENCH;
        }
    };

    @Test
    void an_instant_is_shown_in_the_time_of_paris() {
        assertThat(texts.dateTime(OffsetDateTime.parse("2026-07-01T22:30:00Z"))).isEqualTo("02/07/2026 00:30");
        assertThat(texts.date(OffsetDateTime.parse("2026-07-01T22:30:00Z"))).isEqualTo("02/07/2026");
    }

    @Test
    void days_numbers_and_shares_are_written_the_french_way() {
        assertThat(texts.date(LocalDate.of(2026, 11, 4))).isEqualTo("04/11/2026");
        assertThat(texts.number(1234567.891)).isEqualTo("1\u202f234\u202f567,89");
        assertThat(texts.percent(0.1234).replace('\u202f', '\u00a0')).isEqualTo("12,3\u00a0%");
    }

    @Test
    void a_stored_value_is_shown_as_people_read_it() {
        assertThat(texts.value("2026-11-04")).isEqualTo("04/11/2026");
        assertThat(texts.value("2026-07-01T22:30:00Z")).isEqualTo("02/07/2026 00:30");
        assertThat(texts.value("2026-13-44")).isEqualTo("2026-13-44");
        assertThat(texts.value("Mo-Fr 09:00-12:00")).isEqualTo("Mo-Fr 09:00-12:00");
        assertThat(texts.value("true")).isEqualTo("Oui");
        assertThat(texts.value(null)).isEmpty();
    }

    @Test
    void the_first_of_a_month_and_telephone_numbers_are_said_as_people_say_them() {
        assertThat(texts.longDate(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre 2026");
        assertThat(texts.longDate(LocalDate.of(2026, 12, 11))).isEqualTo("vendredi 11 décembre 2026");
        assertThat(Texts.words(LocalDate.of(2026, 9, 1), "d MMMM yyyy", Locale.FRENCH))
                .isEqualTo("1er septembre 2026");
        assertThat(Texts.words(LocalDate.of(2026, 12, 1), "EEEE d MMMM", Locale.ENGLISH))
                .isEqualTo("Tuesday 1 December");
        assertThat(texts.phone("+33180059880")).isEqualTo("01 80 05 98 80");
        assertThat(texts.phone("+590590123456")).isEqualTo("+590590123456");
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(texts.date(null)).isEmpty();
        assertThat(texts.dateTime(null)).isEmpty();
        assertThat(texts.number(null)).isEmpty();
        assertThat(texts.percent(null)).isEmpty();
    }

    @Test
    void a_language_is_found_by_any_tag_of_it() {
        assertThat(Languages.supported("en-GB")).contains(Locale.ENGLISH);
        assertThat(Languages.supported("fr-CA")).contains(Locale.FRENCH);
        assertThat(Languages.supported("de")).isEmpty();
        assertThat(Languages.supported(null)).isEmpty();
    }
}
