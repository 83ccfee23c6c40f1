package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInCheckService;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The list of drop-ins: its state is its address. */
@Named
@RequestScoped
public class DropInListView {

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInCheckService checks;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private DropInFilter filter;
    private Page<DropInView> page;
    private Map<UUID, List<Violation>> said;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("code", true);
        filter = DropInParameters.filter(Asked.byPage());
        page = dropIns.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The advisers of the filter; the one of the address even where others are around. */
    public List<String> getAdvisers() {
        return DropInParameters.advisers(dropIns, filter);
    }

    /** The ways of access of the filter. */
    public List<String> getAccesses() {
        return DropInField.ACCESS.type().choices();
    }

    /** What does not fit together in a drop-in of the page; empty where all does. */
    public List<Violation> said(DropInView dropIn) {
        if (said == null) {
            said = checks.of(page.items());
        }
        return said.getOrDefault(dropIn.id(), List.of());
    }

    /** The advisers who hold a post today and no drop-in, where the filter looks. */
    public List<String> getIdle() {
        return checks.advisersWithout(
                (filter.territory() == null || filter.territory().isBlank()
                                ? territories.committee()
                                : territories.required(filter.territory()))
                        .id(),
                dropIns.today());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_DEPLOYMENT);
    }

    public ListState getState() {
        return state;
    }

    public DropInFilter getFilter() {
        return filter;
    }

    public Page<DropInView> getPage() {
        return page;
    }
}
