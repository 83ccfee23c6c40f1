package fr.maillage.confirmation;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A record that somebody should ask about herself.
 *
 * @param version of the place
 * @param phone the place's, else the actor's; null where neither has one
 * @param reason why: {@code CLOSED}, {@code NO_ADDRESS}, {@code REFUSED}, {@code UNREACHABLE} or {@code SILENT}
 * @param since when its people were last written to; null where never
 */
public record WorklistEntry(
        UUID place,
        int version,
        String name,
        String actor,
        String commune,
        String phone,
        String reason,
        OffsetDateTime since,
        UUID campaign,
        String campaignName) {}
