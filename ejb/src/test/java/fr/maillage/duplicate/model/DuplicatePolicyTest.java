package fr.maillage.duplicate.model;

import static fr.maillage.duplicate.model.PlaceTraits.FAR;
import static fr.maillage.duplicate.model.PlaceTraits.HERE;
import static fr.maillage.duplicate.model.PlaceTraits.place;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.duplicate.model.DuplicatePolicy.Verdict;
import fr.maillage.duplicate.model.Reason.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatePolicyTest {

    /** Of latitude. */
    private static final double METRES_OF_A_DEGREE = 111_195;

    @Test
    void the_reasons_of_a_pair_add_up_to_its_score() {
        Verdict verdict = DuplicatePolicy.compare(
                place("Médiathèque Louise Michel", "12 avenue Jean Jaurès")
                        .at(HERE)
                        .build(),
                place("LOUISE MICHEL", "12 av. Jean-Jaurès").build());

        assertThat(verdict.reasons()).extracting(Reason::kind).containsExactly(Kind.NAME_SAME, Kind.ADDRESS_SAME);
        assertThat(verdict.score()).isEqualTo(80);
        assertThat(verdict.likely()).isTrue();
    }

    @Test
    void unknown_positions_are_neither_equal_nor_far() {
        Traits.Point none = null;
        Verdict verdict = DuplicatePolicy.compare(
                place("Espace Curie", "1 rue Haute").at(none).build(),
                place("Relais Zola", "9 rue Basse").at(none).build());

        assertThat(verdict.reasons()).extracting(Reason::kind).containsExactly(Kind.NAME_OTHER, Kind.STREET_OTHER);
        assertThat(verdict.score()).isZero();
    }

    @Test
    void distance_speaks_for_or_against_with_its_metres() {
        Traits one = place("Espace Curie", "1 rue Haute").at(HERE).build();

        assertThat(DuplicatePolicy.compare(
                                one,
                                place("Espace Curie", "1 rue Haute").at(HERE).build())
                        .reasons())
                .contains(new Reason(Kind.POSITION_SAME, 15, "0"));
        assertThat(DuplicatePolicy.compare(
                                one,
                                place("Espace Curie", "1 rue Haute").at(FAR).build())
                        .reasons())
                .contains(new Reason(Kind.POSITION_FAR, -20, "1112"));
    }

    @Test
    void the_number_of_a_head_office_counts_nothing() {
        Traits one = place("La Poste", "1 rue Haute").phone("+33800000000", 300).build();
        Traits other =
                place("La Poste", "9 rue Basse").phone("+33800000000", 300).build();

        Verdict verdict = DuplicatePolicy.compare(one, other);

        assertThat(verdict.reasons()).contains(new Reason(Kind.PHONE_SHARED, 0, "300"));
        assertThat(verdict.likely()).isFalse();
    }

    @Test
    void a_bus_is_not_the_house_that_it_starts_from() {
        Verdict verdict = DuplicatePolicy.compare(
                place("Bus France services de Sceaux", "49 rue de Bagneux")
                        .at(HERE)
                        .phone("+33100000001", 2)
                        .build(),
                place("France services de Sceaux", "49 rue de Bagneux")
                        .at(HERE)
                        .phone("+33100000001", 2)
                        .build());

        assertThat(verdict.likely()).isFalse();
        assertThat(verdict.reasons()).extracting(Reason::kind).contains(Kind.MOBILE_ONE);
    }

    @Test
    void two_organisations_in_one_building_are_two_places() {
        Verdict verdict = DuplicatePolicy.compare(
                place("Régie du Pays", "9 allée des Bruyères")
                        .pivot("49397811800013", 1)
                        .build(),
                place("Cellule Emploi", "9 allée des Bruyères BP 543")
                        .pivot("33333853100051", 1)
                        .build());

        assertThat(verdict.likely()).isFalse();
        assertThat(verdict.reasons()).extracting(Reason::kind).contains(Kind.ADDRESS_SAME, Kind.PIVOT_OTHER);
    }

    private static List<String> reasons(PlaceTraits one, PlaceTraits other) {
        return DuplicatePolicy.compare(one.build(), other.build()).reasons().stream()
                .map(reason -> reason.kind() + " " + reason.weight())
                .toList();
    }

    private static PlaceTraits here() {
        return place("Espace Curie", "12 rue Haute");
    }

    @Test
    void names_that_are_alike_or_share_a_part_speak_for_a_pair() {
        assertThat(reasons(place("RECONNECT Paris (GROUPE SOS)", ""), place("RECONNECT", "")))
                .contains("NAME_ALIKE 25");
        assertThat(reasons(place("Régie de quartier Balzac", ""), place("Espace numérique Balzac Zola", "")))
                .anyMatch(reason -> reason.startsWith("NAME_"));
    }

    @Test
    void kinds_that_differ_speak_against_a_pair() {
        assertThat(reasons(place("Médiathèque Louise Michel", ""), place("Mairie Louise Michel", "")))
                .contains("KIND_OTHER -10");
        assertThat(reasons(place("Médiathèque Louise Michel", ""), place("Louise Michel", "")))
                .doesNotContain("KIND_OTHER -10");
        assertThat(reasons(place("Médiathèque Louise Michel", ""), place("Mediatheque Louise Michel", "")))
                .doesNotContain("KIND_OTHER -10");
        assertThat(reasons(place("Bibliothèque municipale", ""), place("Mairie de Gagny", "")))
                .containsExactly("NAME_OTHER -15");
    }

    @Test
    void streets_and_numbers_weigh_by_how_much_of_them_agrees() {
        assertThat(reasons(here(), here())).contains("ADDRESS_SAME 45");
        assertThat(reasons(place("A", "PL SALVADOR ALLENDE"), place("A", "Place Salvador-Allende, mairie")))
                .contains("STREET_SAME 40");
        assertThat(reasons(here(), place("Espace Curie", "rue Haute"))).contains("STREET_ONE_NUMBER 10");
        assertThat(reasons(here(), place("Espace Curie", "14 rue Haute"))).contains("NUMBER_OTHER -25");
        assertThat(reasons(here(), place("Espace Curie", "12 rue Basse"))).contains("STREET_OTHER -40");
    }

    @Test
    void another_commune_with_another_postal_code_is_elsewhere_whatever_the_street() {
        assertThat(reasons(here(), here().in(2, "93250"))).containsExactly("NAME_SAME 35", "COMMUNE_OTHER -45");
        assertThat(reasons(here(), here().in(2, "93220"))).contains("ADDRESS_SAME 45");
        assertThat(reasons(here(), here().in(1, "93250"))).contains("ADDRESS_SAME 45");
    }

    @ParameterizedTest
    @CsvSource({
        "29.9, POSITION_SAME 15",
        "30.1, POSITION_NEAR 8",
        "99.9, POSITION_NEAR 8",
        "100.1, ''",
        "399, ''",
        "401, POSITION_FAR -20"
    })
    void nearness_ends_at_30_100_and_400_metres(double metres, String expected) {
        Traits.Point north = new Traits.Point(HERE.latitude() + metres / METRES_OF_A_DEGREE, HERE.longitude());

        assertThat(reasons(here().at(HERE), here().at(north)).stream()
                        .filter(reason -> reason.startsWith("POSITION"))
                        .findFirst()
                        .orElse(""))
                .isEqualTo(expected);
    }

    @Test
    void a_number_of_four_places_is_one_and_of_five_a_head_office() {
        assertThat(reasons(here().phone("+331", 4), here().phone("+331", 4))).contains("PHONE_SAME 25");
        assertThat(reasons(here().phone("+331", 5), here().phone("+331", 5))).contains("PHONE_SHARED 0");
        assertThat(reasons(here().phone("+331", 1), here().phone("+332", 1))).contains("PHONE_OTHER -5");
        assertThat(reasons(here().pivot("49397811800013", 4), here().pivot("49397811800013", 4)))
                .contains("PIVOT_SAME 20");
        assertThat(reasons(here().pivot("49397811800013", 5), here().pivot("49397811800013", 5)))
                .contains("PIVOT_SHARED 5");
    }

    @Test
    void two_establishments_of_one_organisation_are_two_places() {
        assertThat(reasons(here().pivot("49397811800013", 1), here().pivot("49397811800021", 1)))
                .contains("ESTABLISHMENT_OTHER -30");
        assertThat(reasons(here().pivot("49397811800013", 1), here().pivot("33333853100051", 1)))
                .contains("PIVOT_OTHER -20");
        assertThat(reasons(here().pivot("493978118A", 1), here().pivot("49397811800013", 1)))
                .contains("PIVOT_OTHER -20");
        assertThat(reasons(here().pivot("49397811800013", 1), here().pivot("493978118A", 1)))
                .contains("PIVOT_OTHER -20");
    }

    @Test
    void an_organisation_speaks_where_both_are_known() {
        assertThat(reasons(here().of(1000L), here().of(1000L))).contains("ACTOR_SAME 8");
        assertThat(reasons(here().of(1000L), here().of(2000L))).contains("ACTOR_OTHER -8");
        assertThat(reasons(here().of(1000L), here())).containsExactly("NAME_SAME 35", "ADDRESS_SAME 45");
        assertThat(reasons(here(), here().of(1000L))).containsExactly("NAME_SAME 35", "ADDRESS_SAME 45");
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        Traits one = place("Centre social Balzac", "7 rue Olympe de Gouges")
                .pivot("33101581800056", 1)
                .build();
        Traits other =
                place("France services Balzac", "7-9 r. Olympe-de-Gouges").build();

        assertThat(DuplicatePolicy.compare(one, other)).isEqualTo(DuplicatePolicy.compare(other, one));
    }

    @Test
    void reasons_are_read_as_they_were_written() {
        List<Reason> reasons = List.of(new Reason(Kind.NAME_SAME, 35, null), new Reason(Kind.POSITION_FAR, -20, "685"));

        assertThat(Reason.parse(Reason.join(reasons))).isEqualTo(reasons);
    }
}
