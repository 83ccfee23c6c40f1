package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.statement.StatementFilter;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.territory.CallerTerritories;
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
import java.util.Map;
import java.util.UUID;

/** The list of statements: its state is its address. */
@Named
@RequestScoped
public class StatementListView {

    @Inject
    private StatementService statements;

    @Inject
    private CollectionService collections;

    @Inject
    private FindingService findings;

    @Inject
    private ThemeService themes;

    @Inject
    private CallerTerritories own;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    private ListState state;
    private StatementFilter filter;
    private Page<StatementView> page;
    private Map<UUID, String> places;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("saidOn", false);
        filter = StatementParameters.filter(Asked.byPage(), vocabularies.all(), themes.tree());
        page = statements.list(filter, state.request());
    }

    /** The territories of the filter: those that the caller may ask about. */
    public List<TerritoryView> getTerritories() {
        return own.among(Permission.COLLECT, territories.choices(filter.territory()));
    }

    /** The themes of the filter, each before those below it. */
    public List<ThemeView> getThemes() {
        return themes.tree().choices();
    }

    /** The places of the filter, by their identifiers; the one of the address only where statements speak of it. */
    public Map<UUID, String> getPlaces() {
        if (places == null) {
            places = statements.places();
        }
        return places;
    }

    /** The collections of the filter, the latest first. */
    public List<CollectionRef> getCollections() {
        return collections.choices();
    }

    /** The finding whose statements are listed; null for all statements, and for one that the reader may not name. */
    public FindingRef getFinding() {
        return filter.finding() == null
                ? null
                : findings.reference(filter.finding()).orElse(null);
    }

    /** Whether the reader may code what is listed. */
    public boolean isCodable() {
        return page.total() > 0 && !filter.archived() && caller.may(Permission.EDIT_DIAGNOSIS);
    }

    /** The form of a finding that rests on what is listed; null where that is nothing, too much, or not the reader's. */
    public String getFounding() {
        boolean fits = state.isFiltered() && !filter.archived() && page.total() > 0 && page.total() <= Evidence.MOST;
        return fits && caller.may(Permission.EDIT_DIAGNOSIS)
                ? state.exportHref("/diagnosis/finding/edit.xhtml") + "&from=" + StatementParameters.LISTED
                : null;
    }

    public ListState getState() {
        return state;
    }

    public StatementFilter getFilter() {
        return filter;
    }

    public Page<StatementView> getPage() {
        return page;
    }
}
