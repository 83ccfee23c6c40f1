package fr.maillage.job;

import fr.maillage.job.persistence.JobRunRepository;
import fr.maillage.job.persistence.JobTransitionRepository;
import fr.maillage.shared.Violation;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The life of runs as the batch module drives it: taken by one node, executed, ended, given up when their node is
 * silent. Asks no permission; neither pages nor the API call it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobExecutionService {

    /** A run whose node has given no sign of life for so long is lost. */
    public static final Duration SILENCE = Duration.ofMinutes(2);

    @Inject
    private JobRunRepository runs;

    @Inject
    private JobTransitionRepository transitions;

    @Inject
    private JobNode node;

    @Inject
    private JobPulse pulse;

    @Inject
    private JobLog log;

    @Inject
    private Event<JobEnded> ended;

    @Inject
    private Clock clock;

    /** The runs that wait, the oldest first, at most 100. */
    public List<UUID> queued() {
        return runs.queued(100);
    }

    /**
     * Takes a waiting run for this node.
     *
     * @return false where somebody else took it, it was cancelled, or its exclusive key is held
     * @throws EJBException where another node takes a run of the same key at this very moment
     */
    public boolean take(UUID run) {
        boolean taken = transitions.take(run, node.name(), node.incarnation(), now());
        if (taken) {
            log.begins(run);
        }
        return taken;
    }

    /** Notes the execution of the batch runtime; false where the run is not this node's. */
    public boolean executing(UUID run, long executionId) {
        return transitions.executing(run, node.incarnation(), executionId);
    }

    /**
     * Ends a run that this node executes.
     *
     * @param problem why it failed; null otherwise
     * @return false where the run was not this node's any more
     */
    public boolean end(UUID run, JobStatus status, Violation problem) {
        OffsetDateTime now = now();
        if (!transitions.end(run, node.incarnation(), status.name(), problem, now)) {
            return false;
        }
        runs.byUuid(run).ifPresent(r -> {
            ended.fire(new JobEnded(run, r.getJob(), status, r.getParameters()));
            log.ended(r, status, problem, now);
        });
        return true;
    }

    /** Says that this node still executes these runs. */
    public void beat(Collection<UUID> executed) {
        transitions.beat(executed, node.incarnation(), now());
        pulse.beat();
    }

    /** The runs of this node that somebody asked to stop. */
    public List<UUID> stopping() {
        return runs.stopping(node.incarnation());
    }

    /**
     * Gives up the runs that cannot be working any more: of an earlier life of this node, or without a sign of life for
     * {@link #SILENCE}. They can be restarted.
     *
     * @return which ones
     */
    public List<UUID> giveUpLost() {
        OffsetDateTime now = now();
        OffsetDateTime since = now.minus(SILENCE);
        return transitions.lost(node.name(), node.incarnation(), since).stream()
                .filter(run -> transitions.interrupt(run, node.name(), node.incarnation(), since, now))
                .toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
