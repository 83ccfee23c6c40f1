package fr.maillage.hours;

import static org.assertj.core.api.Assertions.assertThat;

import ch.poole.openinghoursparser.OpeningHoursParser;
import fr.maillage.mapping.HoursColumns;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening hours as people write them. */
class HoursTextTest {

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> OSM = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Du lundi au vendredi, de 9h30 à 17h | Mo-Fr 09:30-17:00",
                "9h-12h et 14h-17h du lundi au vendredi | Mo-Fr 09:00-12:00,14:00-17:00",
                "Mardi : 15h à18h30 Mercredi : 9h30 à 12h30 et 14h à 18h30 | Tu 15:00-18:30; We 09:30-12:30,14:00-18:30",
                "lundi- mardi -jeudi - vendredi 08:30-12:00 | Mo,Tu,Th,Fr 08:30-12:00",
                "Lundi-Vendredi 08:30-12:30; Lundi-Vendredi 13:30-17:00 | Mo-Fr 08:30-12:30,13:30-17:00",
                "mar-mer-jeu-ven 10h-12h 13h30-18h30  et le sam 10h-12h30 | Tu-Fr 10:00-12:00,13:30-18:30; Sa 10:00-12:30",
                "Lundi : FERME  Mardi : 9h - 12h30 | Tu 09:00-12:30",
                "mercredi de 14 à 18h | We 14:00-18:00",
                "Mardi 14h/19h | Tu 14:00-19:00",
                "Horaires d'ouverture : du lundi au jeudi 8 h 45 – 12 h | Mo-Th 08:45-12:00",
                "lundi 9h 12h 14h 17h | Mo 09:00-12:00,14:00-17:00"
            })
    void hours_become_the_syntax_of_openstreetmap(String text, String osm) {
        assertThat(HoursText.read(text)).contains(osm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2ème Jeudi du mois de 14h à 17h | Th[2] 14:00-17:00",
                "1er mercredi du mois : 9h-12h | We[1] 09:00-12:00",
                "Le 1er et le 3e mardi de chaque mois, 9h30 à 12h | Tu[1,3] 09:30-12:00",
                "dernier samedi du mois 10h-12h et 14h-16h | Sa[-1] 10:00-12:00,14:00-16:00",
                "mardi 9h-12h, semaines paires | week 02-52/2 Tu 09:00-12:00",
                "Mardi (semaines impaires) : 9h-12h | week 01-53/2 Tu 09:00-12:00",
                "du lundi au vendredi 9h-12h hors vacances scolaires | Mo-Fr 09:00-12:00; SH off",
                "lundi 14h-17h pendant les vacances scolaires | SH Mo 14:00-17:00"
            })
    void a_day_of_the_month_every_other_week_and_school_holidays_are_read(String text, String osm) {
        assertThat(HoursText.read(text)).contains(osm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1er du mois 9h-12h",
                "1er mercredi et jeudi du mois 9h-12h",
                "mardi du mois 9h-12h",
                "1er mercredi du mois",
                "semaines paires",
                "lundi 9h-12h, mardi 10h-11h semaines paires",
                "du mois du mois 1er 1er",
                "1er mercredi du mois sur rendez-vous 9h-12h"
            })
    void a_rhythm_that_leaves_something_open_is_not_read(String text) {
        assertThat(HoursText.read(text)).isEmpty();
    }

    @Test
    void closed_days_end_with_their_line() {
        assertThat(HoursText.read("Fermée lundi\nMardi 16h - 19h\nsamedi\tFermé"))
                .contains("Tu 16:00-19:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9h-12h / 14h-17h",
                "Du lundi au vendredi, de 8h30 à 17h, sur rendez-vous uniquement",
                "Lundi au vendredi : 9h à 18h (lundi et jeudi matin fermé)",
                "Vendredi 21/04 10:00 - 12:30",
                "lundi de 17h à 9h",
                "lundi 9h à 12h 13h",
                "lundi 9h-12h, lundi 10h-14h",
                "lundi 25h à 26h",
                "Mairie de Quartier lundi de 9h à 12h30",
                "du lundi au vendredi 9h-12h fermé",
                "Lundi - samedi",
                "<script>alert(1)</script>",
                "=1+1"
            })
    void what_cannot_be_read_whole_is_not_read(String text) {
        assertThat(HoursText.read(text)).isEmpty();
    }

    @Property
    void no_text_breaks_the_reading_and_all_that_is_read_is_good_syntax(@ForAll @StringLength(max = 60) String text)
            throws Exception {
        good(text);
    }

    @Property
    void words_of_hours_in_any_order_are_read_well_or_not_at_all(@ForAll List<@IntRange(max = 15) Integer> picks)
            throws Exception {
        List<String> words = List.of(
                "lundi", "mardi", "samedi", "dim.", "au", "à", "-", "9h", "12:30", "14", "18h45", "fermé", "\n", ",",
                "et", "matin");
        good(String.join(" ", picks.stream().map(words::get).toList()));
    }

    private static void good(String text) throws Exception {
        String osm = HoursText.read(text).orElse(null);
        if (osm != null) {
            assertThat(new OpeningHoursParser(new StringReader(osm)).rules(true))
                    .isNotEmpty();
        }
    }

    @Property
    void hours_of_some_days_are_read_as_they_were_written(
            @ForAll @IntRange(max = 6) int first,
            @ForAll @IntRange(max = 6) int second,
            @ForAll @IntRange(min = 0, max = 11) int from,
            @ForAll @IntRange(min = 12, max = 23) int to) {
        int a = Math.min(first, second);
        int b = Math.max(first, second);
        String days = a == b ? DAYS.get(a) : "du " + DAYS.get(a) + " au " + DAYS.get(b);
        String osm = b - a >= 2
                ? OSM.get(a) + "-" + OSM.get(b)
                : String.join(
                        ",", IntStream.rangeClosed(a, b).mapToObj(OSM::get).toList());
        assertThat(HoursText.read(days + " : " + from + "h à " + to + "h30"))
                .contains(String.format("%s %02d:00-%02d:30", osm, from, to));
    }

    @Test
    void a_column_for_each_day_is_read_by_its_name_or_its_place() {
        assertThat(HoursColumns.read(List.of("h_lundi", "h_mardi"), List.of("9h-12h", "fermé")))
                .contains("Mo 09:00-12:00");
        assertThat(HoursColumns.read(
                        List.of("lundi_debut", "lundi_fin", "samedi_debut", "samedi_fin"),
                        List.of("09:00", "12:00", "", "")))
                .contains("Mo 09:00-12:00");
        assertThat(HoursColumns.read(List.of("a", "b", "c", "d", "e", "f", "g"), Collections.nCopies(7, "10h-18h")))
                .contains("Mo-Su 10:00-18:00");
        assertThat(HoursColumns.read(List.of("a", "b"), List.of("9h-12h", "9h-12h")))
                .isEmpty();
        assertThat(HoursColumns.read(List.of("lundi"), List.of("sur rendez-vous")))
                .isEmpty();
    }
}
