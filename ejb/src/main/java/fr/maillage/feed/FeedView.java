package fr.maillage.feed;

import fr.maillage.shared.Violation;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A watched source and what became of it.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param settings as they were given
 * @param ownerLogin whose rights its imports have
 * @param looked when it was last looked at; null when never
 * @param problem why the last look failed; null otherwise
 * @param lastRun the import that it started last; null when none
 * @param next when it is looked at next; null while it is not active
 */
public record FeedView(
        UUID id,
        int version,
        FeedInput settings,
        String ownerLogin,
        FeedResult result,
        OffsetDateTime looked,
        Violation problem,
        UUID lastRun,
        OffsetDateTime next) {}
