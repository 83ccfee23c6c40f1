package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabulariesTest {

    @Test
    void labels_are_found_in_spite_of_apostrophes_spaces_and_case() {
        assertThat(Samples.TERMS.byLabel(Vocabulary.ACCESS, "Ce lieu n’accueille pas de public"))
                .isPresent();
        assertThat(Samples.TERMS.byLabel(Vocabulary.LABEL, "étapes numériques(la poste)"))
                .isPresent();
        assertThat(Samples.TERMS.byLabel(Vocabulary.SERVICE, "Étapes numériques (La Poste)"))
                .isEmpty();
    }

    @Test
    void a_finer_service_brings_its_national_one_and_lists_take_the_order_of_the_standard() {
        PlaceValues values = Samples.place()
                .set(PlaceField.SERVICES, List.of("outils", "aide"))
                .set(PlaceField.SERVICE_DETAILS, List.of("ordinateur"))
                .build();

        assertThat(Samples.TERMS.canonical(values).list(PlaceField.SERVICES)).containsExactly("aide", "outils");
    }

    @Test
    void a_term_without_a_translation_keeps_its_official_label() {
        assertThat(Samples.TERMS.label(Vocabulary.SERVICE, "aide", "en")).isEqualTo("Help");
        assertThat(Samples.TERMS.label(Vocabulary.SERVICE, "outils", "en")).isEqualTo("Outils du quotidien");
        assertThat(Samples.TERMS.label(Vocabulary.SERVICE, "inconnu", "en")).isEqualTo("inconnu");
    }
}
