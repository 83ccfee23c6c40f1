package fr.maillage.territory.town;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territory.reference.ReferenceFiles;
import fr.maillage.territory.town.TownIndex.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that people of Seine-Saint-Denis type, against the communes of all France. */
class TownFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gagny | 93032",
                "GAGNY  | 93032",
                "st denis | 93066",
                "saint denis | 93066",
                "Saint-Denis | 93066",
                "st-denis 93200 | 93066",
                "93420 | 93078",
                "ile st denis | 93039",
                "courneuve | 93027",
                "blanc mesnil | 93007",
                "le blanc-mesnil | 93007",
                "epinay sur seine | 93031",
                "aulnay sous bois | 93005",
                "aulnay s/s bois | 93005",
                "aulnaysousbois | 93005",
                "noisy-le-grand | 93051",
                "livry gargan | 93046",
                "pavillons | 93057",
                "montreil | 93048",
                "bobigni | 93008",
                "villemonble | 93077",
                "rosni | 93064",
                "paris | 75056",
                "paris 20 | 75056",
                "paris 20e | 75056",
                "Paris 1er arrondissement | 75056",
                "75020 | 75056",
                "lyon 3ème | 69123",
                "marseille | 13055",
                "noisy le grd | 93051",
                "noisy le gd | 93051",
                "noisy-le-grand 93 | 93051",
                "gagny (93) | 93032",
                "cité des 4000 | 93027",
                "les 4000 | 93027",
                "quartier des 4000 | 93027",
                "cité des bosquets | Haut Clichy - Centre Ville - Bosquets - Lucien Noel",
                "75 | 75056",
                "93 gagny | 93032",
                "franc moisin | Franc Moisin - Cosmonautes - Cristino Garcia - Landy",
                "les bosquets | Haut Clichy - Centre Ville - Bosquets - Lucien Noel",
                "beaudottes | Les Beaudottes Savigny",
                "12 rue de Paris, 93100 Montreuil | 93048",
                "3 bis avenue Jean Jaurès, pantin | 93055"
            })
    void a_name_that_leaves_no_doubt_leads_home(String typed, String home) {
        TownFinder.Found found = find(typed);

        assertThat(codes(found)).first().isEqualTo(home);
        assertThat(found.certain()).as("certain, of " + codes(found)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "livry | 93046",
                "aulnay | 93005",
                "neuilly | 93050",
                "pierrefitte | 93066",
                "pierrefite | 93066",
                "clichy | 93014",
                "noisy | 93051",
                "tremblay | 93073",
                "saint ouen | 93070",
                "lila | 93045",
                "epiney | 93031"
            })
    void a_name_that_others_bear_too_offers_home_first(String typed, String home) {
        assertThat(codes(find(typed))).first().isEqualTo(home);
    }

    @Test
    void neighbours_come_before_the_rest_of_france() {
        List<String> neuilly = codes(find("neuilly"));

        assertThat(neuilly).startsWith("93050", "93049", "92051").hasSizeGreaterThan(3);
        assertThat(codes(find("clichy"))).startsWith("93014", "92024");
        assertThat(codes(find("livry")).indexOf("58144"))
                .as("Livry in the Nièvre")
                .isPositive();
    }

    @Test
    void who_types_the_name_of_a_commune_that_was_merged_is_told_it() {
        for (String typed : List.of("pierrefitte", "93380")) {
            assertThat(find(typed).hits().get(0).former()).isEqualTo("Pierrefitte-sur-Seine");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paris 20 | 75120 | 2.4012",
                "paris 20e | 75120 | 2.4012",
                "Paris 1er arrondissement | 75101 | 2.3364",
                "75020 | 75120 | 2.4012",
                "75116 | 75116 | 2.2750",
                "paris 75012 | 75112 | 2.3880",
                "12 rue de Bagnolet, 75020 Paris | 75120 | 2.4012",
                "pierrefitte | 93059 | 2.3635",
                "pierrefitte sur seine | 93059 | 2.3635",
                "93380 | 93059 | 2.3635",
                "93380 Saint-Denis | 93059 | 2.3635",
                "12 rue de Paris, 93380 Pierrefitte-sur-Seine | 93059 | 2.3635",
                "78112 | 78251 | 2.0541"
            })
    void an_arrondissement_and_a_commune_that_was_merged_have_points_of_their_own(
            String typed, String part, double longitude) {
        assertThat(find(typed).hits().get(0).part()).isEqualTo(part);
        assertThat(ReferenceFiles.parts().get(part).centre().longitude()).isEqualTo(longitude);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paris", "saint denis", "93200", "lyon 3", "69003", "gagny"})
    void the_whole_is_not_taken_for_a_part(String typed) {
        assertThat(find(typed).hits()).extracting(Hit::part).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93",
                "le 93",
                "seine saint denis",
                "Seine-Saint-Denis",
                "la seine st denis",
                "93 seine saint denis",
                "seine saint denis (93)",
                "département 93",
                "departement de la seine-saint-denis"
            })
    void a_departement_asks_for_the_town(String typed) {
        TownFinder.Found found = find(typed);

        assertThat(found.department()).isEqualTo("Seine-Saint-Denis");
        assertThat(found.certain()).isFalse();
        assertThat(codes(found)).hasSize(39).contains("93032", "93066").allMatch(code -> code.startsWith("93"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"saint denis", "paris", "gagny 93", "4000", "mayenne"})
    void a_town_is_no_departement(String typed) {
        assertThat(find(typed).department()).isNull();
        assertThat(find(typed).hits()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 rue de la République",
                "avenue Jean Jaurès",
                "3bis, bd de Strasbourg",
                "5 ter allée des Fleurs"
            })
    void a_street_without_its_town_asks_for_the_town(String typed) {
        TownFinder.Found found = find(typed);

        assertThat(found.street()).isTrue();
        assertThat(found.hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "00000",
                "99999",
                "!!!",
                "<script>alert(1)</script>",
                "paris 21",
                "paris 2000000000",
                "rue",
                "1",
                "12",
                "' or 1=1 --",
                "\u0000",
                "🏠",
                "ﷺ"
            })
    void nonsense_is_no_town(String typed) {
        TownFinder.Found found = find(typed);

        assertThat(found.certain()).isFalse();
        assertThat(found.street()).isFalse();
    }

    @Test
    void a_text_without_end_is_cut() {
        assertThat(find("a".repeat(1_000_000)).hits()).isEmpty();
        assertThat(find("saint ".repeat(100_000)).certain()).isFalse();
        assertThat(Towns.find(null).hits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "montreil, montreuil, true",
        "montruil, montreuil, true",
        "montrueil, montreuil, true",
        "montreuill, montreuil, true",
        "nontreuil, montreuil, true",
        "montreuil, montreuil, true",
        "mnotreiul, montreuil, false",
        "monteil, montreuil, false",
        "a, ab, true",
        "ab, ba, true",
        "ab, cd, false"
    })
    void one_slip_is_a_letter_more_less_or_other_or_two_that_changed_places(String typed, String name, boolean slip) {
        assertThat(TownText.oneSlip(typed, name)).isEqualTo(slip);
        assertThat(TownText.oneSlip(name, typed)).isEqualTo(slip);
    }

    private static TownFinder.Found find(String typed) {
        return Towns.find(typed);
    }

    private static List<String> codes(TownFinder.Found found) {
        return found.hits().stream().map(hit -> Towns.CODES.get(hit.id())).toList();
    }
}
