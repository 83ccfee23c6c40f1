package fr.maillage.web.committee;

import fr.maillage.committee.BodyRef;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.GatheringFilter;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
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
import java.util.ArrayList;
import java.util.List;

/** The list of gatherings, the latest first: its state is its address. */
@Named
@RequestScoped
public class GatheringListView {

    @Inject
    private GatheringService gatherings;

    @Inject
    private BodyService bodies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private GatheringFilter filter;
    private Page<GatheringView> page;

    @PostConstruct
    void init() {
        caller.require(Permission.READ);
        state = ListState.ofRequest("date", false);
        filter = GatheringParameters.filter(Asked.byPage());
        page = gatherings.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The bodies to choose from, and the one of the address. */
    public List<BodyRef> getBodies() {
        List<BodyRef> choices = new ArrayList<>(bodies.choices());
        if (filter.body() != null && choices.stream().noneMatch(b -> b.id().equals(filter.body()))) {
            choices.add(bodies.reference(filter.body()));
        }
        return choices;
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_COMMITTEE);
    }

    /** Whether the caller may import gatherings. */
    public boolean isImporter() {
        return isEditor() && caller.may(Permission.IMPORT);
    }

    public ListState getState() {
        return state;
    }

    public GatheringFilter getFilter() {
        return filter;
    }

    public Page<GatheringView> getPage() {
        return page;
    }
}
