package fr.maillage.importing;

import fr.maillage.mapping.model.TermLookup;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.Optional;

/** The reference lists of places as the import reads them: labels first, then codes; terms out of use are unknown. */
final class PlaceTerms implements TermLookup {

    private final Vocabularies vocabularies;

    PlaceTerms(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public Optional<Term> find(String vocabulary, String text) {
        Vocabulary list = Vocabulary.byCode(vocabulary).orElseThrow();
        return vocabularies
                .byLabel(list, text)
                .filter(t -> list != Vocabulary.TYPOLOGY)
                .or(() -> vocabularies.find(list, text))
                .or(() -> vocabularies.byLabel(list, text))
                .filter(VocabularyTerm::active)
                .map(t -> new Term(t.code(), t.parentCode()));
    }
}
