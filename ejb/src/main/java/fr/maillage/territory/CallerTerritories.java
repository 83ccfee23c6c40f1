package fr.maillage.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The territories that the caller looks after, for what awaits her there. */
@ApplicationScoped
public class CallerTerritories {

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    /**
     * The codes of the territories that she holds a permission on, in alphabetical order; the committee's for who holds
     * it everywhere; none for who holds it nowhere.
     */
    public List<String> codes(Permission permission) {
        Scope scope = caller.scope(permission);
        if (scope.nowhere()) {
            return List.of();
        }
        if (scope.everywhere()) {
            return territories.byCode(settings.committeeTerritory()).stream()
                    .map(TerritoryView::code)
                    .toList();
        }
        return territories.byIds(scope.territoryIds()).values().stream()
                .map(TerritoryView::code)
                .sorted()
                .toList();
    }
}
