package fr.maillage.web.administration;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.TermInput;
import fr.maillage.vocabulary.TermView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyEditorService;
import fr.maillage.vocabulary.VocabularyTerm;
import fr.maillage.web.shared.BilingualForm;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One term of a reference list, or a new one when the address names none. */
@Named
@ViewScoped
public class TermEditView extends BilingualForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VocabularyEditorService service;

    @Inject
    private transient Caller caller;

    private String list;
    private Vocabulary vocabulary;
    private int version;
    private String parentCode;
    private Integer rank;
    private boolean active = true;

    /** Reads the term that the address names; a new one goes to the end of the list. */
    public void open() {
        if (vocabulary != null) {
            return;
        }
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        vocabulary = Vocabulary.byCode(list == null ? Vocabulary.SERVICE.code() : list)
                .orElseThrow(() -> Problem.notFound("vocabulary", list));
        if (getExisting() == null) {
            rank = service.terms(vocabulary).stream()
                            .mapToInt(t -> t.term().rank())
                            .max()
                            .orElse(0)
                    + 1;
            return;
        }
        TermView view = service.term(vocabulary, getExisting());
        VocabularyTerm term = view.term();
        version = view.version();
        say(term.code(), term.label(), term.labelEn());
        parentCode = term.parentCode();
        rank = term.rank();
        active = term.active();
    }

    public String save() {
        TermInput input = new TermInput(vocabulary, getCode(), getLabel(), getLabelEn(), parentCode, rank, active);
        if (getExisting() == null) {
            service.add(input);
        } else {
            service.change(getExisting(), version, input);
        }
        Notice.success("administration.term.saved", getLabel());
        return "vocabularies?faces-redirect=true&list=" + vocabulary.code();
    }

    /** The national services, for the finer ones. */
    public List<TermView> getParents() {
        return vocabulary.parent().map(service::terms).orElse(List.of());
    }

    public boolean isDetailed() {
        return vocabulary.parent().isPresent();
    }

    public Vocabulary getVocabulary() {
        return vocabulary;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
