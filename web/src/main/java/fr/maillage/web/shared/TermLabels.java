package fr.maillage.web.shared;

import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reference lists in the page's language, read once per request. */
@Named("termLabels")
@RequestScoped
public class TermLabels {

    @Inject
    private VocabularyService service;

    private Vocabularies vocabularies;

    public Vocabularies vocabularies() {
        if (vocabularies == null) {
            vocabularies = service.all();
        }
        return vocabularies;
    }

    /** The label of a term; the code itself where no list knows it. */
    public String label(String vocabulary, String code) {
        return Vocabulary.byCode(vocabulary)
                .map(v -> vocabularies().label(v, code, language()))
                .orElse(code);
    }

    /** The terms that a filter offers. */
    public List<VocabularyTerm> terms(String vocabulary) {
        return Vocabulary.byCode(vocabulary).map(v -> vocabularies().terms(v)).orElse(List.of());
    }

    /** The language of the page, as labels are asked for. */
    public String language() {
        return Messages.currentLocale().getLanguage();
    }
}
