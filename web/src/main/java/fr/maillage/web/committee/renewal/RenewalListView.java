package fr.maillage.web.committee.renewal;

import fr.maillage.committee.BodyRef;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.renewal.RenewalFilter;
import fr.maillage.committee.renewal.RenewalService;
import fr.maillage.committee.renewal.RenewalState;
import fr.maillage.committee.renewal.RenewalView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
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

/** The list of mandates that end: its state is its address. */
@Named
@RequestScoped
public class RenewalListView {

    @Inject
    private RenewalService renewals;

    @Inject
    private BodyService bodies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private RenewalFilter filter;
    private boolean wrongPeriod;
    private Page<RenewalView> page;

    @PostConstruct
    void init() {
        caller.require(Permission.READ_CONTACTS);
        state = ListState.ofRequest("until");
        filter = renewals.around(RenewalParameters.filter(Asked.byPage()));
        try {
            filter.check();
        } catch (Problem nonsense) {
            wrongPeriod = true;
            filter = renewals.around(filter.anyTime());
        }
        page = renewals.list(filter, state.request());
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

    public RenewalState[] getStates() {
        return RenewalState.values();
    }

    /** Tells if the address asks for a period that nobody means, so that the usual one is shown. */
    public boolean isWrongPeriod() {
        return wrongPeriod;
    }

    public ListState getState() {
        return state;
    }

    public RenewalFilter getFilter() {
        return filter;
    }

    public Page<RenewalView> getPage() {
        return page;
    }
}
