package fr.maillage.importing.mapping;

import fr.maillage.mapping.Mapping;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A mapping as it is kept.
 *
 * @param id the row
 * @param version for the check that nobody changed it meanwhile, and the number of this text
 * @param mapping its current text
 * @param ownerLogin who made it; {@code ownerName} as people know her
 * @param territoryId where its owner imports; null for everywhere
 * @param archived when it was archived; null while it is in use
 * @param used when a file was last read with it; null when never
 * @param uses how often
 */
public record StoredMapping(
        long id,
        UUID uuid,
        int version,
        Mapping mapping,
        String ownerLogin,
        String ownerName,
        Long territoryId,
        OffsetDateTime changed,
        String changedBy,
        OffsetDateTime archived,
        OffsetDateTime used,
        long uses) {}
