package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioFilter;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.deployment.scenario.ScenarioState;
import fr.maillage.deployment.scenario.ScenarioView;
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

/** The list of scenarios: its state is its address. */
@Named
@RequestScoped
public class ScenarioListView {

    @Inject
    private ScenarioService scenarios;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private ScenarioFilter filter;
    private Page<ScenarioView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("updated", false);
        filter = ScenarioParameters.filter(Asked.byPage());
        page = scenarios.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The states of the filter. */
    public ScenarioState[] getStates() {
        return ScenarioState.values();
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_DEPLOYMENT);
    }

    public ListState getState() {
        return state;
    }

    public ScenarioFilter getFilter() {
        return filter;
    }

    public Page<ScenarioView> getPage() {
        return page;
    }
}
