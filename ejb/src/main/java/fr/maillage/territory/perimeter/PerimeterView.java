package fr.maillage.territory.perimeter;

import fr.maillage.territory.TerritoryView;
import java.time.LocalDate;
import java.util.List;

/**
 * A perimeter to be shown or changed.
 *
 * @param territory itself
 * @param version for the check that nobody changed it meanwhile
 * @param description what it is for; null where nothing is said
 * @param members its communes and QPV of today, communes first, by name
 * @param archivedOn from which day on it no longer counts; null while it does
 * @param editable whether the caller may change it, archive it or bring it back
 */
public record PerimeterView(
        TerritoryView territory,
        int version,
        String description,
        List<TerritoryView> members,
        LocalDate archivedOn,
        boolean editable) {

    public PerimeterView {
        members = List.copyOf(members);
    }
}
