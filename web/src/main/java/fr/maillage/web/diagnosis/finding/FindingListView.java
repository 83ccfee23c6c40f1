package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingFilter;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of findings: its state is its address. */
@Named
@RequestScoped
public class FindingListView {

    @Inject
    private FindingService findings;

    @Inject
    private ThemeService themes;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    private ListState state;
    private FindingFilter filter;
    private Page<FindingView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("priority", false);
        filter = FindingParameters.filter(Asked.byPage(), vocabularies.all(), themes.tree());
        page = findings.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The themes of the filter, each before those below it. */
    public List<ThemeView> getThemes() {
        return themes.tree().choices();
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_DIAGNOSIS);
    }

    public ListState getState() {
        return state;
    }

    public FindingFilter getFilter() {
        return filter;
    }

    public Page<FindingView> getPage() {
        return page;
    }
}
