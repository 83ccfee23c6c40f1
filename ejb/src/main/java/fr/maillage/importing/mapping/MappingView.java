package fr.maillage.importing.mapping;

import fr.maillage.mapping.Mapping;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A mapping as a list or a page shows it.
 *
 * @param id null for one that the product ships
 * @param version for the check that nobody changed it meanwhile; 0 for one that the product ships
 * @param mapping what it says
 * @param ownerName who made it; null for one that the product ships
 * @param changed when it was last changed, and by whom; null for one that the product ships
 * @param archived whether it was archived
 * @param used when a file was last read with it; null when never
 * @param uses how often
 * @param editable whether the caller may change it
 */
public record MappingView(
        UUID id,
        int version,
        Mapping mapping,
        String ownerName,
        OffsetDateTime changed,
        String changedBy,
        boolean archived,
        OffsetDateTime used,
        long uses,
        boolean editable) {

    /** One that the product brings along. */
    static MappingView shipped(Mapping mapping) {
        return new MappingView(null, 0, mapping, null, null, null, false, null, 0, false);
    }

    /** Tells if the product brings it along. */
    public boolean shipped() {
        return id == null;
    }
}
