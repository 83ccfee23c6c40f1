package fr.maillage.web.orientation;

import fr.maillage.orientation.Need;
import fr.maillage.orientation.NeedEditorService;
import fr.maillage.orientation.TermRef;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which services answer one need of residents. */
@Named
@ViewScoped
public class NeedEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NeedEditorService needs;

    @Inject
    private transient VocabularyService vocabularies;

    @Inject
    private transient LanguageView language;

    private String code;
    private String label;
    private String[] services;
    private String[] details;
    private String[] programmes;
    private String[] seenServices;
    private String[] seenDetails;
    private String[] seenProgrammes;

    /** Reads the need that the address names. */
    public void open() {
        if (label == null) {
            Need need = needs.get(code);
            label = need.term().label(language.getTag());
            services = codes(need, Vocabulary.SERVICE);
            details = codes(need, Vocabulary.SERVICE_DETAIL);
            programmes = codes(need, Vocabulary.PROGRAMME);
            seenProgrammes = programmes.clone();
            seenServices = services.clone();
            seenDetails = details.clone();
        }
    }

    public String save() {
        needs.save(code, refs(seenServices, seenDetails, seenProgrammes), refs(services, details, programmes));
        Notice.success("orientation.answers.saved", label);
        return "settings?faces-redirect=true";
    }

    /** The national services to tick. */
    public List<SelectItem> getServiceChoices() {
        return choices(Vocabulary.SERVICE, services);
    }

    /** The finer services to tick. */
    public List<SelectItem> getDetailChoices() {
        return choices(Vocabulary.SERVICE_DETAIL, details);
    }

    /** The programmes whose charter names it, to tick. */
    public List<SelectItem> getProgrammeChoices() {
        return choices(Vocabulary.PROGRAMME, programmes);
    }

    private List<SelectItem> choices(Vocabulary list, String... ticked) {
        List<String> chosen = Arrays.asList(ticked);
        return vocabularies.all().terms(list).stream()
                .filter(term -> term.active() || chosen.contains(term.code()))
                .map(term -> new SelectItem(term.code(), term.label(language.getTag())))
                .toList();
    }

    private static String[] codes(Need need, Vocabulary list) {
        return need.answers().stream()
                .filter(a -> a.vocabulary() == list)
                .map(TermRef::code)
                .toArray(String[]::new);
    }

    private static List<TermRef> refs(String[] national, String[] finer, String... programmes) {
        List<TermRef> refs = new ArrayList<>();
        Arrays.stream(national).forEach(c -> refs.add(new TermRef(Vocabulary.SERVICE, c)));
        Arrays.stream(finer).forEach(c -> refs.add(new TermRef(Vocabulary.SERVICE_DETAIL, c)));
        Arrays.stream(programmes).forEach(c -> refs.add(new TermRef(Vocabulary.PROGRAMME, c)));
        return refs;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public String[] getServices() {
        return services == null ? new String[0] : services.clone();
    }

    public void setServices(String[] services) {
        this.services = services.clone();
    }

    public String[] getDetails() {
        return details == null ? new String[0] : details.clone();
    }

    public void setDetails(String[] details) {
        this.details = details.clone();
    }

    public String[] getProgrammes() {
        return programmes == null ? new String[0] : programmes.clone();
    }

    public void setProgrammes(String[] programmes) {
        this.programmes = programmes.clone();
    }
}
