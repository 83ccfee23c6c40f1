package fr.maillage.web.orientation;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.orientation.EmbeddingService;
import fr.maillage.orientation.EmbeddingSettings;
import fr.maillage.orientation.Need;
import fr.maillage.orientation.NeedEditorService;
import fr.maillage.orientation.TermRef;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which sites may show the orientation, and which services answer which need. */
@Named
@ViewScoped
public class OrientationSettingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EmbeddingService embedding;

    @Inject
    private transient NeedEditorService needs;

    @Inject
    private transient VocabularyService vocabularies;

    @Inject
    private transient Caller caller;

    @Inject
    private transient LanguageView language;

    private Integer version;
    private String sites;

    /**
     * A need with the labels of what answers it.
     *
     * @param shown whether residents see it
     * @param services national ones
     * @param details finer ones
     * @param programmes whose charter names it
     */
    public record Row(
            String code,
            String label,
            boolean shown,
            List<String> services,
            List<String> details,
            List<String> programmes) {}

    /** Reads what holds now. */
    public void open() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        if (version == null) {
            EmbeddingSettings current = embedding.current();
            version = current.version();
            sites = String.join("\n", current.sites());
        }
    }

    public String save() {
        embedding.save(version, sites);
        Notice.success("orientation.settings.saved");
        return "settings?faces-redirect=true";
    }

    public List<Row> getRows() {
        return needs.all().stream().map(this::row).toList();
    }

    private Row row(Need need) {
        return new Row(
                need.code(),
                need.term().label(language.getTag()),
                need.term().active() && !need.answers().isEmpty(),
                labels(need, Vocabulary.SERVICE),
                labels(need, Vocabulary.SERVICE_DETAIL),
                labels(need, Vocabulary.PROGRAMME));
    }

    private List<String> labels(Need need, Vocabulary list) {
        OrientationWords words = new OrientationWords(language.getLocale(), vocabularies.all());
        List<TermRef> terms =
                need.answers().stream().filter(a -> a.vocabulary() == list).toList();
        return words.labels(terms);
    }

    public String getSites() {
        return sites;
    }

    public void setSites(String sites) {
        this.sites = sites;
    }
}
