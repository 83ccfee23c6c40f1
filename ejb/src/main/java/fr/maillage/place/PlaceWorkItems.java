package fr.maillage.place;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.shared.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Records that have grown old, and proposals that await a decision, where the caller may edit places. */
@ApplicationScoped
public class PlaceWorkItems implements WorkItems {

    private static final String LIST = "/place/list.xhtml";

    @Inject
    private PlaceService places;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        Scope scope = caller.scope(Permission.EDIT_PLACES);
        List<WorkItem> items = new ArrayList<>();
        for (String territory : codes(scope)) {
            String within = "?territory=" + territory;
            add(items, "place-proposals", filter(territory, null, true), within + "&proposed=true", false);
            add(
                    items,
                    "place-to-update",
                    filter(territory, Freshness.TO_UPDATE, false),
                    within + "&freshness=" + Freshness.TO_UPDATE.code(),
                    true);
            add(
                    items,
                    "place-to-check",
                    filter(territory, Freshness.TO_CHECK, false),
                    within + "&freshness=" + Freshness.TO_CHECK.code(),
                    false);
        }
        return items;
    }

    /** One list for each territory that the caller looks after; who may edit everywhere sees the committee's. */
    private Set<String> codes(Scope scope) {
        if (scope.nowhere()) {
            return Set.of();
        }
        Set<String> codes = new TreeSet<>();
        if (scope.everywhere()) {
            territories.byCode(settings.committeeTerritory()).ifPresent(t -> codes.add(t.code()));
        } else {
            territories.byIds(scope.territoryIds()).values().forEach(t -> codes.add(t.code()));
        }
        return codes;
    }

    private void add(List<WorkItem> items, String kind, PlaceFilter filter, String query, boolean urgent) {
        Optional.of(places.count(filter))
                .filter(count -> count > 0)
                .ifPresent(count -> items.add(new WorkItem(kind, count, LIST + query, urgent)));
    }

    private static PlaceFilter filter(String territory, Freshness freshness, boolean proposed) {
        return new PlaceFilter(territory, null, null, freshness, null, false, proposed);
    }
}
