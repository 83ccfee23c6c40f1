package fr.maillage.place;

import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSearch;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names of places where other features mention them: with their commune, for namesakes are many. */
@ApplicationScoped
public class PlaceNames {

    private static final String BETWEEN = ", ";
    private static final int UUID_LENGTH = 36;

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

    /** Some places as other records name them, archived ones too, in two statements; unknown ones are absent. */
    public Map<UUID, PlaceRef> references(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.byUuids(ids).stream()
                        .map(PlaceNames::reference)
                        .collect(Collectors.toMap(PlaceRef::id, p -> p));
    }

    /**
     * The places that are not archived which some texts name: by their identifier, their name, or their name and commune as
     * written here. Capitals do not matter; a text may name several places, or none. In five statements.
     */
    public Map<String, List<PlaceRef>> meant(Collection<String> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        Set<UUID> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        texts.forEach(text -> identifier(text).ifPresentOrElse(ids::add, () -> names.addAll(names(text))));
        Map<UUID, StoredPlace> places = new LinkedHashMap<>();
        store.byUuids(ids).stream()
                .filter(p -> !p.place().archived())
                .forEach(p -> places.put(p.place().uuid(), p));
        store.named(names).forEach(p -> places.put(p.place().uuid(), p));
        Map<UUID, String> written = of(places.keySet());
        Map<String, List<PlaceRef>> meant = new HashMap<>();
        texts.forEach(text -> meant.put(
                text,
                places.values().stream()
                        .filter(p -> text.equalsIgnoreCase(p.place().uuid().toString())
                                || text.equalsIgnoreCase(p.place().identity().name())
                                || text.equalsIgnoreCase(written.get(p.place().uuid())))
                        .map(PlaceNames::reference)
                        .toList()));
        return meant;
    }

    private static Optional<UUID> identifier(String text) {
        try {
            return text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Lists the names that a text may give: all of it, or what stands before the commune. */
    private static List<String> names(String text) {
        int between = text.lastIndexOf(BETWEEN);
        return between < 1 ? List.of(text) : List.of(text, text.substring(0, between));
    }

    private static PlaceRef reference(StoredPlace place) {
        return new PlaceRef(
                place.place().id(),
                place.place().uuid(),
                place.place().identity().name(),
                place.values().locality().communeId(),
                place.place().archived());
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

    /**
     * Active places of a territory as written here, by name.
     *
     * @param most how many at most, to the next {@value PageRequest#MAX_SIZE}
     * @throws fr.maillage.shared.Problem NOT_FOUND for an unknown territory
     */
    public Map<UUID, String> within(String territory, int most) {
        PlaceFilter inside = new PlaceFilter(territory, null, null, null, null, false, false);
        Map<UUID, String> found = new LinkedHashMap<>();
        boolean more = true;
        for (int page = 0; more && found.size() < most; page++) {
            List<PlaceSummary> items = search.browse(inside, new PageRequest(page, PageRequest.MAX_SIZE, "name", true))
                    .items();
            items.forEach(p -> found.put(p.id(), written(p.name(), p.communeName())));
            more = items.size() == PageRequest.MAX_SIZE;
        }
        return found;
    }

    /** Writes the name of a place with its commune. */
    public static String written(String name, String commune) {
        return name + BETWEEN + commune;
    }
}
