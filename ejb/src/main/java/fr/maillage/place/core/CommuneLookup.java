package fr.maillage.place.core;

import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The communes of a chunk of places by their territory; those that were merged since are read in one statement. */
public final class CommuneLookup {

    private final CommuneDirectory directory;
    private final Map<Long, Commune> communes = new HashMap<>();
    private final Map<Long, TerritoryView> merged;

    public CommuneLookup(TerritoryService service, Collection<Long> ids) {
        directory = service.communes();
        List<Long> others = new ArrayList<>();
        for (Long id : ids) {
            directory.byId(id).ifPresentOrElse(commune -> communes.put(id, commune), () -> others.add(id));
        }
        merged = others.isEmpty() ? Map.of() : service.byIds(others);
    }

    /** The communes that some records name. */
    public static CommuneLookup of(TerritoryService service, PlaceValues... records) {
        return new CommuneLookup(
                service,
                Stream.of(records)
                        .map(PlaceValues::locality)
                        .filter(Objects::nonNull)
                        .map(Locality::communeId)
                        .collect(Collectors.toSet()));
    }

    /** Null when the territory is no commune of today. */
    public Commune of(long territoryId) {
        return communes.get(territoryId);
    }

    /** The INSEE code, also of a commune that has been merged since. */
    public String insee(long territoryId) {
        Commune commune = communes.get(territoryId);
        return commune == null ? of(territoryId, TerritoryView::officialCode) : commune.insee();
    }

    /** The name, also of a commune that has been merged since; empty when unknown. */
    public String name(long territoryId) {
        Commune commune = communes.get(territoryId);
        return commune == null ? of(territoryId, TerritoryView::name) : commune.name();
    }

    private String of(long territoryId, Function<TerritoryView, String> part) {
        TerritoryView territory = merged.get(territoryId);
        return territory == null ? "" : part.apply(territory);
    }

    CommuneDirectory directory() {
        return directory;
    }
}
