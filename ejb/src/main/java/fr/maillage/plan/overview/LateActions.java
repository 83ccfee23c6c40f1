package fr.maillage.plan.overview;

import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Work that awaits those who keep actions: late ones. */
@ApplicationScoped
public class LateActions implements WorkItems {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @EJB
    private ActionService actions;

    @Inject
    private CallerTerritories own;

    @Override
    public List<WorkItem> items() {
        return own.codes(Permission.EDIT_PLAN).stream()
                .map(territory -> new WorkItem(
                        "plan-late",
                        actions.list(late(territory), null, ONE).total(),
                        "/plan/action/list.xhtml?late=true&territory=" + territory,
                        true))
                .filter(item -> item.count() > 0)
                .toList();
    }

    private static ActionFilter late(String territory) {
        return ActionFilter.asking().territory(territory).late(true).filter();
    }
}
