package fr.maillage.place;

import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSearch;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How places are called where other features name them: with their commune, for namesakes are many. */
@ApplicationScoped
public class PlaceNames {

    @Inject
    private PlaceAggregates store;

    @Inject
    private PlaceSearch search;

    @Inject
    private TerritoryService territories;

    /** The names of those of some places that there are, archived ones too, in three statements. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        List<StoredPlace> places = store.byUuids(ids);
        Map<Long, TerritoryView> communes = territories.byIds(
                places.stream().map(p -> p.values().locality().communeId()).collect(Collectors.toSet()));
        return places.stream()
                .collect(Collectors.toMap(
                        p -> p.place().uuid(),
                        p -> written(
                                p.place().identity().name(),
                                communes.get(p.values().locality().communeId()).name())));
    }

    /** Active places that some words mean, as their list finds them. */
    public Map<UUID, String> suggested(String words, int most) {
        PlaceFilter named = new PlaceFilter(null, words, null, null, null, false, false);
        Map<UUID, String> found = new LinkedHashMap<>();
        search.browse(named, new PageRequest(0, most, "name", true))
                .items()
                .forEach(p -> found.put(p.id(), written(p.name(), p.communeName())));
        return found;
    }

    private static String written(String name, String commune) {
        return name + ", " + commune;
    }
}
