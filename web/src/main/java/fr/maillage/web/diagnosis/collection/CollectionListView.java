package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionFilter;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.diagnosis.collection.CollectionView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of collections: its state is its address. */
@Named
@RequestScoped
public class CollectionListView {

    @Inject
    private CollectionService collections;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private CollectionFilter filter;
    private Page<CollectionView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("createdAt", false);
        filter = CollectionParameters.filter(Asked.byPage());
        page = collections.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_DIAGNOSIS);
    }

    public ListState getState() {
        return state;
    }

    public CollectionFilter getFilter() {
        return filter;
    }

    public Page<CollectionView> getPage() {
        return page;
    }
}
