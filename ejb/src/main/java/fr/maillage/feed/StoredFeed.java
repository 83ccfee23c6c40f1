package fr.maillage.feed;

import fr.maillage.shared.Violation;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A watched source as its table has it.
 *
 * @param etag what the server said of the file that was taken last; null where it said nothing
 * @param lastModified as {@code etag}
 */
public record StoredFeed(
        long id,
        UUID uuid,
        int version,
        FeedInput settings,
        String ownerLogin,
        String etag,
        String lastModified,
        FeedResult result,
        OffsetDateTime looked,
        Violation problem,
        UUID lastRun) {}
