package fr.maillage.job;

import fr.maillage.job.model.JobRun;
import fr.maillage.job.persistence.JobCursorRepository;
import fr.maillage.job.persistence.JobRunRepository;
import fr.maillage.job.persistence.JobTransitionRepository;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Questions and reports of a running job, in the transaction of its chunk. For batch artifacts and the services they call;
 * it asks no permission, because the run was authorized when it was recorded.
 */
@Stateless
public class JobProgressService {

    @Inject
    private JobRunRepository runs;

    @Inject
    private JobCursorRepository cursors;

    @Inject
    private JobTransitionRepository transitions;

    @Inject
    private JobViews views;

    @Inject
    private JobNode node;

    @Inject
    private Event<JobAdvanced> advanced;

    @Inject
    private Clock clock;

    /** @throws Problem NOT_FOUND */
    public JobRunView run(UUID run) {
        return views.of(List.of(required(run)), r -> false).get(0);
    }

    /** Gives the parameters that the run was started with, never null. Throws as {@link #run}. */
    public Map<String, String> parameters(UUID run) {
        return required(run).getParameters();
    }

    /** Where a part of the run has got to, as it said in its last committed chunk; empty before the first one. */
    public Optional<String> cursor(UUID run, String part) {
        return cursors.cursor(run, part);
    }

    /**
     * Moves a part of the run on: cursor and counts are kept exactly if the current transaction commits, together with
     * what the chunk did.
     *
     * @param part a name that stays the same in every attempt, such as the step and the number of the partition
     * @param cursor where to go on after this chunk, at most 2000 characters
     * @param delta what this chunk did, added to the counts
     * @throws IllegalStateException where the run is no longer this node's: it was given up as lost. The transaction
     *     rolls back, so that nothing is done twice.
     */
    public void advance(UUID run, String part, String cursor, JobCounts delta) {
        if (!cursors.advance(run, node.incarnation(), part, cursor, delta, now())) {
            throw new IllegalStateException("Run " + run + " is not executed here any more");
        }
        advanced.fire(new JobAdvanced(run, part, cursor, delta));
    }

    /**
     * Says how many records the run will read, for the progress bar. Commits at once, so that no long chunk holds the
     * run's row.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void expect(UUID run, long total) {
        cursors.expect(run, total);
    }

    /** Tells what a step has counted so far, over all its parts. */
    public JobCounts counts(UUID run, String step) {
        return cursors.counts(run, step);
    }

    /**
     * Takes back what a step has counted, in the current transaction: a later one counts the same records. Where its
     * parts have got to stays.
     */
    public void discount(UUID run, String step) {
        cursors.discount(run, step);
    }

    /** Asks the run to stop, as a person would: it has come to what only a person can say. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void askToStop(UUID run) {
        transitions.askToStop(run);
    }

    /** Tells if somebody asked the run to stop; a long loop asks this between its pieces. */
    public boolean stopRequested(UUID run) {
        return !JobStatus.RUNNING.name().equals(runs.status(run));
    }

    /** Attaches the file of rejected records, in the place of the one of an earlier attempt. */
    public void attachRejects(UUID run, UUID documentId) {
        cursors.attach(run, JobViews.REJECTS, documentId);
    }

    /** Lets a run have no file of rejected records any more. */
    public void detachRejects(UUID run) {
        cursors.detach(run, JobViews.REJECTS);
    }

    /**
     * Counts records of a run that has ended as another run has taken them since: they are rejected no more.
     *
     * @param since what the other run has counted of them
     */
    public void takenSince(UUID run, JobCounts since) {
        cursors.takenSince(run, since);
    }

    private JobRun required(UUID run) {
        return runs.byUuid(run).orElseThrow(() -> Problem.notFound("job", run.toString()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
