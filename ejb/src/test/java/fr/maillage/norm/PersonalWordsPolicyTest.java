package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalWordsPolicyTest {

    @Test
    void telephone_numbers_and_addresses_are_found() {
        assertThat(PersonalWordsPolicy.find("Appelez le 06 12 34 56 78 ou le +33612345679, ou lea@exemple.fr."))
                .containsExactly("06 12 34 56 78", "+33612345679", "lea@exemple.fr.");
        assertThat(PersonalWordsPolicy.find("J'habite 12 bis, rue des Lilas")).contains("12 bis, rue");
    }

    @Test
    void likely_names_are_found_by_their_first_name_their_title_or_a_neighbour_with_a_capital() {
        assertThat(PersonalWordsPolicy.find("Ma voisine Fatima m'aide.")).containsExactly("Fatima");
        assertThat(PersonalWordsPolicy.find("C'est madame Exemplaire qui m'a reçu."))
                .containsExactly("Exemplaire");
        assertThat(PersonalWordsPolicy.find("On m'a dit de voir Untel Dupré.")).containsExactly("Untel", "Dupré");
        assertThat(PersonalWordsPolicy.find("Karim m'a montré.")).containsExactly("Karim");
    }

    @Test
    void ordinary_sentences_pass() {
        assertThat(PersonalWordsPolicy.find("La CAF ferme à 16 h. Le site se bloque tout le temps !"))
                .isEmpty();
        assertThat(PersonalWordsPolicy.find("J'ai 3 enfants et 1 500 € par mois."))
                .isEmpty();
        assertThat(PersonalWordsPolicy.find("Je vais à Gagny.")).isEmpty();
        assertThat(PersonalWordsPolicy.find(null)).isEmpty();
    }

    @Test
    void long_texts_are_looked_at_piece_by_piece() {
        String filler = "il y a un mot ".repeat(142);
        assertThat(PersonalWordsPolicy.find(filler + filler + "lea@exemple.fr")).isEmpty();
        assertThat(PersonalWordsPolicy.findAnywhere(filler + "on appelle le 06 12 34 56 78, " + filler))
                .containsExactly("06 12 34 56 78");
        assertThat(PersonalWordsPolicy.findAnywhere("Karim le dit\nau 06 12 34 56 79"))
                .hasSize(2);
        assertThat(PersonalWordsPolicy.findAnywhere(null)).isEmpty();
    }
}
