package fr.maillage.web.administration;

import fr.maillage.vocabulary.TermView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyEditorService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The terms of a reference list, the one that the address names. */
@Named
@RequestScoped
public class VocabularyView {

    @Inject
    private VocabularyEditorService service;

    @Inject
    private HttpServletRequest request;

    private Vocabulary vocabulary;
    private List<TermView> terms;

    @PostConstruct
    void read() {
        vocabulary = Vocabulary.byCode(request.getParameter("list")).orElse(Vocabulary.SERVICE);
        terms = service.terms(vocabulary);
    }

    public Vocabulary getVocabulary() {
        return vocabulary;
    }

    public List<TermView> getTerms() {
        return terms;
    }

    public Vocabulary[] getVocabularies() {
        return Vocabulary.values();
    }
}
