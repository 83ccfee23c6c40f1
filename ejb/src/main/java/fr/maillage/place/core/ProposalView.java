package fr.maillage.place.core;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Value that a source gives for a field that a person has set, and that awaits a decision.
 *
 * @param version for the check that the source has not said something else meanwhile
 * @param proposed the source's value as text, see {@link PlaceDisplay}
 * @param current the place's value as text; null where it is empty
 */
public record ProposalView(
        UUID id,
        int version,
        PlaceField field,
        String source,
        String proposed,
        String current,
        OffsetDateTime createdAt) {}
