package fr.maillage.place;

import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The communes of a chunk of places by their territory, read in one statement. */
final class CommuneLookup {

    private final CommuneDirectory directory;
    private final Map<Long, TerritoryView> territories;
    private final Map<Long, Commune> communes = new HashMap<>();

    CommuneLookup(TerritoryService service, Collection<Long> ids) {
        directory = service.communes();
        territories = ids.isEmpty() ? Map.of() : service.byIds(ids);
        territories
                .values()
                .forEach(t -> directory
                        .byInsee(t.officialCode())
                        .filter(c -> c.id() == t.id())
                        .ifPresent(c -> communes.put(t.id(), c)));
    }

    /** Null when the territory is no commune of today. */
    Commune of(long territoryId) {
        return communes.get(territoryId);
    }

    /** The INSEE code, also of a commune that has been merged since. */
    String insee(long territoryId) {
        TerritoryView territory = territories.get(territoryId);
        return territory == null ? "" : territory.officialCode();
    }

    /** The name, also of a commune that has been merged since; empty when unknown. */
    String name(long territoryId) {
        TerritoryView territory = territories.get(territoryId);
        return territory == null ? "" : territory.name();
    }

    TerritoryView territory(long territoryId) {
        return territories.get(territoryId);
    }

    CommuneDirectory directory() {
        return directory;
    }
}
