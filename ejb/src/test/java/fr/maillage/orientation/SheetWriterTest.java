package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.norm.PhonePolicy;
import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.place.core.Freshness;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final OrientationTexts french = new OrientationTexts(Locale.FRENCH, Fixtures.LISTS);

    @Test
    void what_is_known_is_said_and_what_is_not_too() {
        PlaceSheet sheet = new SheetWriter(french, TODAY)
                .write(oriented(Fixtures.place(
                        "Médiathèque", null, null, Map.of(Vocabulary.SERVICE, List.of("aide-demarches")))));

        assertThat(line(sheet, "help").texts()).containsExactly("Aide aux démarches");
        assertThat(line(sheet, "address").texts()).containsExactly("1 rue Imaginaire", "93220 Gagny");
        assertThat(line(sheet, "phone").known()).isFalse();
        assertThat(line(sheet, "hours").texts()).containsExactly("Horaires non renseignés. Demandez avant de venir.");
        assertThat(sheet.lines()).extracting(SheetLine::key).doesNotContain("web", "email", "public");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-08-20 | TO_UPDATE | Fiche non confirmée depuis 4 ans\u00a0: appelez avant de venir",
                "2025-05-01 | TO_UPDATE | Fiche non confirmée depuis 18 mois\u00a0: appelez avant de venir",
                " | TO_UPDATE | Fiche sans date\u00a0: appelez avant de venir",
                "2026-01-10 | TO_WATCH | Fiche non confirmée depuis 10 mois",
                "2026-10-03 | UP_TO_DATE | Fiche datée du 3 octobre 2026 par sa source"
            })
    void the_age_of_a_record_is_told_and_a_date_of_its_source_is_no_confirmation(
            LocalDate date, Freshness freshness, String said) {
        PlaceSheet sheet =
                new SheetWriter(french, TODAY).write(oriented(Fixtures.dated("Lieu", date, freshness, null)));

        assertThat(sheet.age().text()).isEqualTo(said);
        assertThat(sheet.lines()).extracting(SheetLine::label).doesNotContain("Fiche confirmée le");
    }

    @Test
    void only_what_a_person_vouched_for_is_called_confirmed() {
        OffsetDateTime night = OffsetDateTime.parse("2026-10-02T22:30:00Z");
        SheetWriter writer = new SheetWriter(french, TODAY);

        PlaceSheet confirmed =
                writer.write(oriented(Fixtures.dated("Lieu", LocalDate.of(2026, 10, 3), Freshness.UP_TO_DATE, night)));
        PlaceSheet datedSince =
                writer.write(oriented(Fixtures.dated("Lieu", LocalDate.of(2026, 11, 3), Freshness.UP_TO_DATE, night)));

        assertThat(confirmed.age().text()).isEqualTo("Fiche confirmée le 3 octobre 2026");
        assertThat(line(confirmed, "confirmed").texts()).containsExactly("3 octobre 2026");
        assertThat(confirmed.lines()).extracting(SheetLine::key).doesNotContain("checked");
        assertThat(datedSince.age().text()).isEqualTo("Fiche datée du 3 novembre 2026 par sa source");
        assertThat(line(datedSince, "confirmed").texts()).containsExactly("3 octobre 2026");
        assertThat(line(datedSince, "checked").texts()).containsExactly("3 novembre 2026");
    }

    @Test
    void numbers_are_written_as_people_dial_them() {
        assertThat(PhonePolicy.dialled("+33180059880")).isEqualTo("01 80 05 98 80");
        assertThat(PhonePolicy.dialled("+262262123456")).isEqualTo("+262262123456");
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
