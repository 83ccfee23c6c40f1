package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.TerritoryReference;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts a campaign, after a look at what it would ask about. */
@Named
@ViewScoped
public class CampaignEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignService campaigns;

    @Inject
    private transient TerritoryReference territories;

    @Inject
    private transient VocabularyService vocabularies;

    @Inject
    private transient LanguageView language;

    @Inject
    private transient Caller caller;

    private CampaignForm form;
    private Long due;
    private Long reachable;

    /** Fills the form when the page is opened, with words that most will want. */
    public void load() {
        caller.require(Permission.EDIT_PLACES);
        if (form == null) {
            form = new CampaignForm();
            form.setTerritory(territories.first(Permission.EDIT_PLACES));
            form.setSubject(Messages.text(Locale.FRENCH, "confirmation.default.subject"));
            form.setText(Messages.text(Locale.FRENCH, "confirmation.default.text"));
        }
    }

    /** Counts what it would ask about. */
    public String preview() {
        CampaignService.Preview preview = campaigns.preview(form.input());
        due = preview.places();
        reachable = preview.reachable();
        return null;
    }

    public String start() {
        String id = campaigns.create(form.input()).id().toString();
        Notice.success("confirmation.done.started");
        return "/confirmation/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** National programmes, labels and networks, by name. */
    public List<SelectItem> getLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        var terms = vocabularies.all();
        for (Vocabulary list : List.of(Vocabulary.PROGRAMME, Vocabulary.LABEL, Vocabulary.NETWORK)) {
            terms.terms(list)
                    .forEach(t -> labels.putIfAbsent(
                            t.code(), t.label(language.getLocale().getLanguage())));
        }
        List<SelectItem> items = new ArrayList<>();
        labels.forEach((code, label) -> items.add(new SelectItem(code, label)));
        return items;
    }

    public CampaignForm getForm() {
        return form;
    }

    /** Counts the records that are due; null before the look. */
    public Long getDue() {
        return due;
    }

    public Long getReachable() {
        return reachable;
    }
}
