package fr.maillage.web.committee;

import fr.maillage.committee.BodyFilter;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.BodyView;
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

/** The list of bodies: its state is its address. */
@Named
@RequestScoped
public class BodyListView {

    @Inject
    private BodyService bodies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private BodyFilter filter;
    private Page<BodyView> page;

    @PostConstruct
    void init() {
        caller.require(Permission.READ);
        state = ListState.ofRequest("name");
        filter = BodyParameters.filter(Asked.byPage());
        page = bodies.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_COMMITTEE);
    }

    public ListState getState() {
        return state;
    }

    public BodyFilter getFilter() {
        return filter;
    }

    public Page<BodyView> getPage() {
        return page;
    }
}
