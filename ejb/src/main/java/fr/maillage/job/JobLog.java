package fr.maillage.job;

import fr.maillage.job.model.JobRun;
import fr.maillage.job.persistence.JobCursorRepository;
import fr.maillage.job.persistence.JobRunRepository;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Tells the log which runs begin and how they end: a line each, whatever the job. */
@ApplicationScoped
class JobLog {

    private static final Logger LOG = System.getLogger(JobLog.class.getName());

    @Inject
    private JobRunRepository runs;

    @Inject
    private JobCursorRepository cursors;

    void begins(UUID run) {
        if (LOG.isLoggable(Level.INFO)) {
            runs.byUuid(run)
                    .ifPresent(r -> LOG.log(
                            Level.INFO, "Run {0} of {1} begins, attempt {2}", run, r.getJob(), text(r.getAttempts())));
        }
    }

    /** @param problem why it failed; null otherwise */
    void ended(JobRun run, JobStatus status, Violation problem, OffsetDateTime now) {
        JobCounts counts = cursors.sums(List.of(run.getId())).getOrDefault(run.getId(), JobCounts.NONE);
        Duration took = run.getStartedAt() == null ? Duration.ZERO : Duration.between(run.getStartedAt(), now);
        boolean well = status == JobStatus.COMPLETED || status == JobStatus.STOPPED;
        LOG.log(
                well ? Level.INFO : Level.WARNING,
                "Run {0} of {1} ended as {2} after {3} ms: {4} read, {5} created, {6} updated, {7} unchanged, {8}"
                        + " rejected{9}",
                run.getUuid(),
                run.getJob(),
                status,
                text(took.toMillis()),
                text(counts.read()),
                text(counts.created()),
                text(counts.updated()),
                text(counts.unchanged()),
                text(counts.rejected()),
                problem == null ? "" : "; " + problem.rule());
    }

    /** The log's patterns would group digits. */
    private static String text(long number) {
        return Long.toString(number);
    }
}
