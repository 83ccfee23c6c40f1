package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.irritant.IrritantFilter;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.diagnosis.irritant.IrritantView;
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

/** The list of irritants: its state is its address. */
@Named
@RequestScoped
public class IrritantListView {

    @Inject
    private IrritantService irritants;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private IrritantFilter filter;
    private Page<IrritantView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("sentOn", false);
        filter = IrritantParameters.filter(Asked.byPage());
        page = irritants.list(filter, state.request());
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

    public IrritantFilter getFilter() {
        return filter;
    }

    public Page<IrritantView> getPage() {
        return page;
    }
}
