package fr.maillage.place;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that have grown old, where the caller may do something about it; how many there are at all for who only reads. */
@ApplicationScoped
public class PlaceWorkItems implements WorkItems {

    private static final String LIST = "/place/list.xhtml";

    @Inject
    private PlaceService places;

    @Inject
    private CallerTerritories own;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>();
        for (String territory : own.codes(Permission.CONTRIBUTE)) {
            String within = "?territory=" + territory;
            add(
                    items,
                    "place-to-update",
                    filter(territory, Freshness.TO_UPDATE),
                    within + "&freshness=" + Freshness.TO_UPDATE.code(),
                    true);
            add(
                    items,
                    "place-to-check",
                    filter(territory, Freshness.TO_CHECK),
                    within + "&freshness=" + Freshness.TO_CHECK.code(),
                    false);
        }
        if (!caller.may(Permission.CONTRIBUTE)) {
            for (String territory : own.codes(Permission.READ)) {
                add(items, "place-own", filter(territory, null), "?territory=" + territory, false);
                add(
                        items,
                        "place-own-old",
                        filter(territory, Freshness.TO_UPDATE),
                        "?territory=" + territory + "&freshness=" + Freshness.TO_UPDATE.code(),
                        false);
            }
        }
        return items;
    }

    private void add(List<WorkItem> items, String kind, PlaceFilter filter, String query, boolean urgent) {
        Optional.of(places.count(filter))
                .filter(count -> count > 0)
                .ifPresent(count -> items.add(new WorkItem(kind, count, LIST + query, urgent)));
    }

    private static PlaceFilter filter(String territory, Freshness freshness) {
        return new PlaceFilter(territory, null, null, freshness, null, false, false);
    }
}
