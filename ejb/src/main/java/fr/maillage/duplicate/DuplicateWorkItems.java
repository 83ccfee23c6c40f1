package fr.maillage.duplicate;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Pairs that await a decision, where the caller may edit places. */
@ApplicationScoped
public class DuplicateWorkItems implements WorkItems {

    @Inject
    private DuplicateService duplicates;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        return codes(caller.scope(Permission.EDIT_PLACES))
                .sorted()
                .map(code -> new WorkItem(
                        "duplicate-open",
                        duplicates.count(new DuplicateFilter(code, DuplicateState.OPEN, 0)),
                        "/duplicate/list.xhtml?territory=" + code,
                        false))
                .filter(item -> item.count() > 0)
                .toList();
    }

    /** One list for each territory that the caller looks after; who may edit everywhere sees the committee's. */
    private Stream<String> codes(Scope scope) {
        if (scope.nowhere()) {
            return Stream.of();
        }
        return scope.everywhere()
                ? territories.byCode(settings.committeeTerritory()).map(TerritoryView::code).stream()
                : territories.byIds(scope.territoryIds()).values().stream().map(TerritoryView::code);
    }
}
