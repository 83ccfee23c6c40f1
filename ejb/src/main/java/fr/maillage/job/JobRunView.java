package fr.maillage.job;

import fr.maillage.shared.Violation;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * A run as its owner sees it.
 *
 * @param job the job's identifier, such as {@code indicator-compile}
 * @param ownerId the account that started it; null for the system
 * @param parameters what it was started with, never null
 * @param counts the sums over its parts, never null
 * @param expected how many records it will read; null while unknown
 * @param rejects the document with the rejected records; null where nothing was rejected
 * @param problem why it failed, was interrupted, or has stopped by itself; null otherwise
 * @param resultPath where its result is seen, from the context root; null where it has no page
 * @param attempts how often it was started: 0 while it waits for the first time
 * @param startedAt the start of the latest attempt; null before the first
 * @param endedAt the end of the latest attempt; null while it waits or works
 * @param controllable whether the caller may stop and restart it, where its status allows that
 */
public record JobRunView(
        UUID id,
        String job,
        JobStatus status,
        UUID ownerId,
        String ownerName,
        Map<String, String> parameters,
        JobCounts counts,
        Long expected,
        UUID rejects,
        Violation problem,
        String resultPath,
        int attempts,
        OffsetDateTime createdAt,
        OffsetDateTime startedAt,
        OffsetDateTime endedAt,
        boolean controllable) {

    public JobRunView {
        parameters = Map.copyOf(parameters);
    }

    /** Percent done, 0 to 100; 100 only once completed; 0 while the total is unknown. */
    public int progress() {
        if (status == JobStatus.COMPLETED) {
            return 100;
        }
        if (expected == null || expected <= 0) {
            return 0;
        }
        return (int) Math.min(99, counts.read() * 100 / expected);
    }

    /** Tells if {@link #progress} means something yet. */
    public boolean measured() {
        return status == JobStatus.COMPLETED || (expected != null && expected > 0);
    }

    /** Tells whether it has stopped by itself, for somebody to answer what the problem says. */
    public boolean waits() {
        return status == JobStatus.STOPPED && problem != null;
    }

    public boolean mayStop() {
        return controllable && status.stoppable();
    }

    public boolean mayRestart() {
        return controllable && status.restartable();
    }
}
