package fr.maillage.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabulariesTest {

    private static final Vocabularies TERMS = new Vocabularies(List.of(
            new VocabularyTerm(Vocabulary.SERVICE, "outils", "Outils du quotidien", null, null, 2, true),
            new VocabularyTerm(Vocabulary.SERVICE, "aide", "Aide aux démarches", "Help", null, 1, true),
            new VocabularyTerm(
                    Vocabulary.ACCESS, "sans-public", "Ce lieu n'accueille pas de public", null, null, 1, true),
            new VocabularyTerm(Vocabulary.LABEL, "etapes", "Étapes numériques (La Poste)", null, null, 1, true)));

    @Test
    void labels_are_found_in_spite_of_apostrophes_spaces_and_case() {
        assertThat(TERMS.byLabel(Vocabulary.ACCESS, "Ce lieu n’accueille pas de public"))
                .isPresent();
        assertThat(TERMS.byLabel(Vocabulary.LABEL, "étapes numériques(la poste)"))
                .isPresent();
        assertThat(TERMS.byLabel(Vocabulary.SERVICE, "Étapes numériques (La Poste)"))
                .isEmpty();
    }

    @Test
    void a_term_without_a_translation_keeps_its_official_label() {
        assertThat(TERMS.label(Vocabulary.SERVICE, "aide", "en")).isEqualTo("Help");
        assertThat(TERMS.label(Vocabulary.SERVICE, "outils", "en")).isEqualTo("Outils du quotidien");
        assertThat(TERMS.label(Vocabulary.SERVICE, "inconnu", "en")).isEqualTo("inconnu");
    }

    @Test
    void terms_stand_in_the_order_of_their_list_and_unknown_ones_at_its_end() {
        assertThat(TERMS.terms(Vocabulary.SERVICE))
                .extracting(VocabularyTerm::code)
                .containsExactly("aide", "outils");
        assertThat(TERMS.rank(Vocabulary.SERVICE, "inconnu")).isGreaterThan(TERMS.rank(Vocabulary.SERVICE, "outils"));
    }
}
