package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetFilter;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.diagnosis.street.StreetView;
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

/** The list of campaigns: its state is its address. */
@Named
@RequestScoped
public class StreetListView {

    @Inject
    private StreetService campaigns;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private StreetFilter filter;
    private Page<StreetView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("opensOn", false);
        filter = StreetParameters.filter(Asked.byPage());
        page = campaigns.list(filter, state.request());
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

    public StreetFilter getFilter() {
        return filter;
    }

    public Page<StreetView> getPage() {
        return page;
    }
}
