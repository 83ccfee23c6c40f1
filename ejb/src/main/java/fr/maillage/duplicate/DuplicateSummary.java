package fr.maillage.duplicate;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A pair in the list.
 *
 * @param version for the check that nobody decided meanwhile
 * @param score 0 to 100
 * @param reasons what the score is made of
 * @param foundAt when a search first found it
 * @param decidedBy null while nobody has decided
 */
public record DuplicateSummary(
        UUID id,
        int version,
        int score,
        List<DuplicateReason> reasons,
        DuplicateState state,
        Side first,
        Side second,
        OffsetDateTime foundAt,
        OffsetDateTime decidedAt,
        String decidedBy) {

    public DuplicateSummary {
        reasons = List.copyOf(reasons);
    }

    /** One of the two places. */
    public record Side(
            UUID id, String name, String address, String postalCode, String commune, String source, String sourceId) {}
}
