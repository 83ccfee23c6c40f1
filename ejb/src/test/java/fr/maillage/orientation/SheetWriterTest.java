package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.shared.PhonePolicy;
import fr.maillage.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private final OrientationTexts french = new OrientationTexts(Locale.FRENCH, Fixtures.LISTS);

    @Test
    void what_is_known_is_said_and_what_is_not_too() {
        PlaceSheet sheet = new SheetWriter(french)
                .write(oriented(Fixtures.place(
                        "Médiathèque", null, null, Map.of(Vocabulary.SERVICE, List.of("aide-demarches")))));

        assertThat(line(sheet, "help").texts()).containsExactly("Aide aux démarches");
        assertThat(line(sheet, "address").texts()).containsExactly("1 rue Imaginaire", "93220 Gagny");
        assertThat(line(sheet, "phone").known()).isFalse();
        assertThat(line(sheet, "hours").texts()).containsExactly("Horaires non renseignés. Demandez avant de venir.");
        assertThat(sheet.lines()).extracting(SheetLine::key).doesNotContain("web", "email", "public");
    }

    @Test
    void numbers_are_written_as_people_dial_them() {
        assertThat(PhonePolicy.dialled("+33180059880")).isEqualTo("01 80 05 98 80");
        assertThat(PhonePolicy.dialled("+262262123456")).isEqualTo("+262262123456");
    }

    @Test
    void hours_are_words_in_each_language() {
        String hours = "Mo-Fr 09:00-12:00,14:00-18:30; PH off";

        assertThat(HoursText.lines(hours, french))
                .containsExactly(
                        "lundi à vendredi : 9 h 00 – 12 h 00 et 14 h 00 – 18 h 30"
                                .replaceAll("(\\d) h (\\d)", "$1\u00a0h\u00a0$2"),
                        "samedi à dimanche : fermé",
                        "jours fériés : fermé");
        assertThat(HoursText.lines(hours, new OrientationTexts(Locale.ENGLISH, Fixtures.LISTS)))
                .containsExactly(
                        "Monday to Friday: 9:00 – 12:00 and 14:00 – 18:30",
                        "Saturday to Sunday: closed",
                        "public holidays: closed");
    }

    @Test
    void hours_that_no_week_can_show_stay_as_they_are() {
        assertThat(HoursText.lines("Mo[1] 09:00-12:00 \"sur rendez-vous\"", french))
                .containsExactly("Mo[1] 09:00-12:00 \"sur rendez-vous\"");
        assertThat(HoursText.lines(null, french)).isEmpty();
    }

    @Test
    void a_language_without_words_of_its_own_gets_french() {
        assertThat(new OrientationTexts(Locale.forLanguageTag("ar"), Fixtures.LISTS).get("line.phone"))
                .isEqualTo("Téléphone");
    }

    private static OrientedPlace oriented(PublicPlace place) {
        return new OrientedPlace(place, null, null, false, null, Group.FITS, List.of(), Opening.NOT_GIVEN);
    }

    private static SheetLine line(PlaceSheet sheet, String key) {
        return sheet.lines().stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
