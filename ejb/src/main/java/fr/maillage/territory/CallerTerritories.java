package fr.maillage.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.persistence.ClosureRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The territories that the caller looks after, for what awaits her there. */
@ApplicationScoped
public class CallerTerritories {

    @Inject
    private TerritoryService territories;

    @Inject
    private ClosureRepository closure;

    @Inject
    private Clock clock;

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

    /**
     * The territories that she may read, by name, for her to choose between; the committee's for who may read everywhere;
     * none for who may read nowhere.
     */
    public List<TerritoryView> readable() {
        Scope scope = caller.scope(Permission.READ);
        if (scope.nowhere()) {
            return List.of();
        }
        if (scope.everywhere()) {
            return List.of(territories.committee());
        }
        return territories.byIds(scope.territoryIds()).values().stream()
                .sorted(Comparator.comparing(TerritoryView::name).thenComparing(TerritoryView::code))
                .toList();
    }

    /** Gives the default territory of pages: her own, or the committee's where she has several or none. */
    public TerritoryView own() {
        List<TerritoryView> mine = readable();
        return mine.size() == 1 ? mine.get(0) : territories.committee();
    }

    /** Those of some territories on which she holds a permission, in their order; in one statement. */
    public List<TerritoryView> among(Permission permission, List<TerritoryView> some) {
        Scope scope = caller.scope(permission);
        if (scope.everywhere() || scope.nowhere()) {
            return scope.everywhere() ? some : List.of();
        }
        Set<Long> covered = closure.covered(
                scope.territoryIds(), some.stream().map(TerritoryView::id).toList(), ClockProducer.today(clock));
        return some.stream()
                .filter(t -> covered.contains(t.id()) || scope.territoryIds().contains(t.id()))
                .toList();
    }
}
