package fr.maillage.deployment.scenario;

import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Work that awaits the prefecture: scenarios with lines that have no opinion yet. */
@ApplicationScoped
public class ScenarioWork implements WorkItems {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @Inject
    private ScenarioList scenarios;

    @Inject
    private CallerTerritories own;

    @Override
    public List<WorkItem> items() {
        return own.codes(Permission.GIVE_OPINION).stream()
                .map(territory -> new WorkItem(
                        "deployment-opinion",
                        scenarios.page(ScenarioList.pending(territory), ONE).total(),
                        "/deployment/scenario/list.xhtml?pending=true&territory=" + territory,
                        false))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
