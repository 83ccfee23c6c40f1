package fr.maillage.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that people read in place of the syntax of OpenStreetMap. */
class HoursWordsTest {

    private final HoursWords french = new HoursWords(Locale.FRENCH);

    @Test
    void a_week_is_said_by_its_stretches_in_each_language() {
        String hours = "Mo-Fr 09:00-12:00,14:00-18:30; PH off";

        assertThat(said(french, hours))
                .containsExactly(
                        "lundi à vendredi : 9 h 00 – 12 h 00 et 14 h 00 – 18 h 30",
                        "samedi à dimanche : fermé",
                        "jours fériés : fermé");
        assertThat(said(new HoursWords(Locale.ENGLISH), hours))
                .containsExactly(
                        "Monday to Friday: 9:00 – 12:00 and 14:00 – 18:30",
                        "Saturday to Sunday: closed",
                        "public holidays: closed");
        assertThat(said(new HoursWords(Locale.forLanguageTag("ar")), "PH off")).contains("jours fériés : fermé");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '$',
            value = {
                "We[1] 14:00-17:00 ~ 1er mercredi du mois : 14 h 00 – 17 h 00",
                "We[1,3] 14:00-17:00 ~ 1er et 3e mercredis du mois : 14 h 00 – 17 h 00",
                "Sa[-1] 10:00-12:00 ~ dernier samedi du mois : 10 h 00 – 12 h 00",
                "week 02-52/2 Tu 09:00-12:00 ~ mardi, semaines paires : 9 h 00 – 12 h 00",
                "week 01-53/2 Tu 09:00-12:00 ~ mardi, semaines impaires : 9 h 00 – 12 h 00",
                "week 10-20 Tu 09:00-12:00 ~ mardi, semaines 10 à 20 : 9 h 00 – 12 h 00",
                "SH Mo-Fr 10:00-12:00 ~ lundi à vendredi, vacances scolaires : 10 h 00 – 12 h 00",
                "SH off ~ vacances scolaires : fermé",
                "We,SH 10:00-12:00 ~ mercredi et vacances scolaires : 10 h 00 – 12 h 00",
                "Sep-Jun We 14:00-17:00 ~ mercredi, de septembre à juin : 14 h 00 – 17 h 00",
                "Jul 14-Aug 01 off ~ du 14 juillet au 1er août : fermé",
                "Dec 25 off ~ le 25 décembre : fermé",
                "Aug off ~ en août : fermé",
                "24/7 ~ tous les jours : 24 h sur 24",
                "Mo 09:00+ ~ lundi : à partir de 9 h 00",
                "Mo sunrise-sunset ~ lundi : selon le lever et le coucher du soleil",
                "Mo 09:00-12:00 \"sur rendez-vous\" ~ lundi : 9 h 00 – 12 h 00, à confirmer (sur rendez-vous)",
                "Mo 09:00-12:00 unknown ~ lundi : 9 h 00 – 12 h 00, à confirmer",
                "2027 Mo 09:00-12:00 ~ lundi, en 2027 : 9 h 00 – 12 h 00",
                "We[4] +1 day 09:00-12:00 ~ certains jours : 9 h 00 – 12 h 00",
                "Dec 25+Su 09:00-12:00 ~ certains jours : 9 h 00 – 12 h 00"
            })
    void rules_that_no_week_can_show_are_said(String hours, String line) {
        assertThat(said(french, hours)).containsExactly(line);
    }

    @Test
    void the_week_is_said_first_and_then_what_is_added_to_it() {
        assertThat(said(french, "Mo-Fr 09:00-12:00; We[1] 14:00-17:00, Sa[2] 10:00-12:00; SH off || \"sonnez\""))
                .containsExactly(
                        "lundi à vendredi : 9 h 00 – 12 h 00",
                        "samedi à dimanche : fermé",
                        "1er mercredi du mois : 14 h 00 – 17 h 00",
                        "2e samedi du mois, en plus : 10 h 00 – 12 h 00",
                        "vacances scolaires : fermé",
                        "sinon, tous les jours : à demander (sonnez)");
    }

    @Test
    void one_bad_rule_hides_no_good_one() {
        assertThat(said(french, "Mo-We 09:00-12:00; Sa 9h-12h; Th,Fr 14:00-19:00"))
                .containsExactly(
                        "lundi à mercredi : 9 h 00 – 12 h 00",
                        "jeudi à vendredi : 14 h 00 – 19 h 00",
                        "samedi à dimanche : fermé",
                        "Une partie des horaires n’a pas pu être lue. Demandez avant de venir.");
        assertThat(said(french, "Mo 09:00-12:00, Tu 25:00-26:00, We 10:00-11:00"))
                .contains("lundi : 9 h 00 – 12 h 00", "mercredi : 10 h 00 – 11 h 00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Th,Fr 14:00-19:00",
                "Mo-Fr 9h-12h",
                "Mo-Fr 09:00-12:00; Sa 9h-12h",
                "Mo[1] 09:00-12:00 \"sur rendez-vous\"",
                "week 1-53/2 Mo 09:00-12:00; PH,SH off",
                "PH off; easter -2 days 10:00-11:00",
                "24/7; Mo off",
                "Fr[-1] 10:00-12:00 || Sa xx",
                "Tu \"<script>alert(1)</script>\""
            })
    void nobody_reads_the_syntax(String hours) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(new HoursWords(locale).lines(hours))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .doesNotContainPattern("\\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\\b|\\d\\d:\\d\\d-"));
        }
    }

    @Test
    void what_somebody_wrote_for_people_stays_and_nothing_is_nothing() {
        assertThat(french.lines("sur rendez-vous, le matin")).containsExactly("sur rendez-vous, le matin");
        assertThat(french.lines("lundi : 9 h – 12 h")).containsExactly("lundi : 9 h – 12 h");
        assertThat(french.lines(null)).isEmpty();
        assertThat(french.lines(" ")).isEmpty();
        assertThat(french.lines("Mo ".repeat(2000))).containsExactly("Horaires à demander avant de venir.");
        assertThat(french.lines("Mo 09:00-12:00; xx; ".repeat(90))).isNotEmpty();
    }

    private static List<String> said(HoursWords words, String hours) {
        return words.lines(hours).stream().map(l -> l.replace('\u00a0', ' ')).toList();
    }
}
