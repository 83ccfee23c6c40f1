package fr.maillage.web.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryFilter;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.perimeter.PerimeterArchiveService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The list of territories: its state is its address. */
@Named
@RequestScoped
public class TerritoryListView {

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private PerimeterArchiveService archive;

    private ListState state;
    private TerritoryFilter filter;
    private Page<TerritoryView> page;
    private TerritoryView committee;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("name");
        committee = territories.committee();
        filter = TerritoryParameters.filter(Asked.byPage(), committee.code());
        page = territories.list(filter, state.request());
    }

    /** The kinds that this product stores. */
    public List<TerritoryKind> getKinds() {
        return Arrays.stream(TerritoryKind.values())
                .filter(k -> k != TerritoryKind.IRIS)
                .toList();
    }

    /** Inside which territories the list may be asked for: the committee's groups, and the one of the address. */
    public List<TerritoryView> getParents() {
        List<TerritoryView> parents = new ArrayList<>(territories.choices().stream()
                .filter(t -> t.kind() != TerritoryKind.COMMUNE)
                .toList());
        Optional.ofNullable(filter.withinCode())
                .filter(code -> parents.stream().noneMatch(t -> t.code().equals(code)))
                .flatMap(territories::byCode)
                .ifPresent(parents::add);
        return parents;
    }

    /** The chosen value of the filter "inside". */
    public String getWithin() {
        return filter.withinCode() == null ? TerritoryParameters.EVERYWHERE : filter.withinCode();
    }

    /** Names the place searched; null for the whole of France. */
    public String getWithinName() {
        return Optional.ofNullable(filter.withinCode())
                .flatMap(territories::byCode)
                .map(TerritoryView::name)
                .orElse(null);
    }

    /** The archived perimeters, for who makes perimeters. */
    public List<TerritoryView> getArchived() {
        return archive.archived();
    }

    public boolean isPerimeterMaker() {
        return caller.may(Permission.MANAGE_PERIMETERS);
    }

    public boolean isReferenceManager() {
        return caller.scope(Permission.MANAGE_REFERENCE).everywhere();
    }

    public ListState getState() {
        return state;
    }

    public TerritoryFilter getFilter() {
        return filter;
    }

    public Page<TerritoryView> getPage() {
        return page;
    }
}
