package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractFilter;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.funding.contract.ContractView;
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

/** The list of contracts: its state is its address. */
@Named
@RequestScoped
public class ContractListView {

    @Inject
    private ContractService contracts;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private ContractFilter filter;
    private Page<ContractView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("title", true);
        filter = ContractParameters.filter(Asked.byPage());
        page = contracts.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The generations of the filter. */
    public List<String> getGenerations() {
        return contracts.generations();
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_FUNDING);
    }

    public ListState getState() {
        return state;
    }

    public ContractFilter getFilter() {
        return filter;
    }

    public Page<ContractView> getPage() {
        return page;
    }
}
