package fr.maillage.territory;

import fr.maillage.territory.model.Territory;
import java.util.List;

/** From the entity to what others may see. */
public final class TerritoryViews {

    private TerritoryViews() {}

    public static TerritoryView of(Territory t) {
        return new TerritoryView(
                t.id(),
                t.uuid(),
                TerritoryKind.valueOf(t.kind()),
                t.code(),
                t.officialCode(),
                t.name(),
                t.population());
    }

    public static List<TerritoryView> of(List<Territory> territories) {
        return territories.stream().map(TerritoryViews::of).toList();
    }
}
