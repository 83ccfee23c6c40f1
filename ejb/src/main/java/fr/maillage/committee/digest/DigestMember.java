package fr.maillage.committee.digest;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody for whom a message may be due.
 *
 * @param person the key of her entry among people
 * @param chosen how often she said that she wants it; null where she never said
 * @param chosenAt when she said so; null where she never did
 * @param latest when her latest period was looked at; null for never
 */
public record DigestMember(
        long person,
        UUID id,
        String name,
        String email,
        Rhythm chosen,
        OffsetDateTime chosenAt,
        OffsetDateTime latest) {

    /** Tells how often she gets it. */
    Rhythm rhythm() {
        return chosen == null ? Rhythm.WEEKLY : chosen;
    }

    /** Until when she knows all news: by messages of their own, or by the latest one of all. */
    OffsetDateTime known() {
        if (latest == null || chosenAt != null && chosenAt.isAfter(latest)) {
            return chosenAt;
        }
        return latest;
    }
}
