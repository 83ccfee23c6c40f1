package fr.maillage.duplicate.model;

import static fr.maillage.duplicate.model.PlaceTraits.FAR;
import static fr.maillage.duplicate.model.PlaceTraits.place;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds what names and addresses have in common, however they are written, and which places are compared at all. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "MAIRIE DE GAGNY, Commune de Gagny, SAME",
        "Médiathèque Louise-Michel, mediatheque louise michel, SAME",
        "Point Information Médiation Multi Services de Melun, PIMMS de Melun, SAME",
        "Centre communal d'action sociale, CCAS de Gagny, SAME",
        "Maison des projets, Maison du Projet Paris habitat, ALIKE",
        "RECONNECT Paris (GROUPE SOS), RECONNECT, ALIKE",
        "Betty Albrecht, Berty Albrecht, SAME",
        "Régie de quartier, Espace numérique, UNKNOWN",
        "Bibliothèque municipale, Mairie de Gagny, OTHER",
        "Les Fils connectés, Espace Curie, OTHER"
    })
    void names_are_compared_by_what_distinguishes_them(String one, String other, NameText.Likeness expected) {
        assertThat(NameText.of(one, "Gagny").compare(NameText.of(other, "Gagny")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 avenue du Général de Gaulle | 12 AV GAL DE GAULLE | SAME",
                "11-15 mail Federico Garcia Lorca | 11 MAIL FEDERICO GARCIA LORCA | SAME",
                "1 bis rue Méchin | 1 rue Méchin | OTHER_NUMBER",
                "14 rue de l'Est | 14 RUE DE LEST | SAME",
                "PL SALVADOR ALLENDE | Place Salvador-Allende, mairie | SAME_UNNUMBERED",
                "15 place Edmond de Rothschild | PL EDMOND DE ROTHSCHILD | SAME_STREET",
                "12 rue Haute | 14 rue Haute | OTHER_NUMBER",
                "12 rue Haute | 12 rue Basse | OTHER_STREET",
                "'' | 12 rue Basse | UNKNOWN"
            })
    void addresses_are_compared_whatever_their_abbreviations(String one, String other, AddressText.Likeness expected) {
        assertThat(AddressText.of(one).compare(AddressText.of(other))).isEqualTo(expected);
    }

    @Test
    void places_that_share_a_key_meet_and_neighbours_across_a_border_of_cells_too() {
        Traits one = place("Espace Curie", "1 rue Haute")
                .at(new Traits.Point(48.88399, 2.5350))
                .build();
        Traits neighbour = place("Relais Zola", "9 rue Basse")
                .at(new Traits.Point(48.88401, 2.5350))
                .build();
        Traits elsewhere = place("Relais Zola", "9 rue Basse").at(FAR).build();

        assertThat(BlockKeys.of(one)).containsAnyElementsOf(BlockKeys.of(neighbour));
        assertThat(BlockKeys.of(one)).doesNotContainAnyElementsOf(BlockKeys.of(elsewhere));
        assertThat(BlockKeys.of(one)).allSatisfy(key -> assertThat(key).hasSizeLessThanOrEqualTo(BlockKeys.LONGEST));
    }
}
