package fr.maillage.orientation;

import fr.maillage.territory.CommunePart;
import fr.maillage.territory.TerritoryCentre;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import java.util.List;

/**
 * From where distances are counted.
 *
 * @param territory the commune or QPV; null for a position
 * @param communes its communes; empty for a position
 * @param latitude null where nobody knows where the territory is, such as for a QPV without an outline
 * @param longitude null like {@code latitude}
 * @param part the part of the commune that was named, from whose middle it is counted; null for the whole
 * @param basis what a territory's point was worked out from; null for a position and where there is none
 */
public record Origin(
        TerritoryView territory,
        List<TerritoryView> communes,
        CommunePart part,
        Double latitude,
        Double longitude,
        TerritoryCentre.Basis basis) {

    public Origin {
        communes = List.copyOf(communes);
    }

    /** Its usual name; null for a position. */
    public String name() {
        return part != null ? part.name() : territory == null ? null : territory.name();
    }

    public boolean known() {
        return latitude != null;
    }

    /** Tells if it is a QPV of which nobody knows where in its communes it lies. */
    public boolean unlocatedQuarter() {
        return !known() && territory != null && territory.kind() == TerritoryKind.QPV;
    }
}
