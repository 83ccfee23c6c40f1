package fr.maillage.batch.job;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.job.JobOwnerService;
import fr.maillage.job.JobProgressService;
import fr.maillage.shared.JobOrigin;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.LongStatement;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * The base of batch artifacts: it knows the run, and works as the run's owner with the rights of the moment, on
 * whatever thread the runtime calls it. Readers, writers, processors and batchlets extend one of the classes beside it;
 * other artifacts (partition mappers, deciders) extend this one and do their work in {@link #asOwner}.
 */
public abstract class JobArtifact {

    /** Time for which rights are taken as current before they are read again. */
    private static final Duration RIGHTS_KEPT = Duration.ofSeconds(10);

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    /** A property {@code part} of the artifact names its partition, {@code #{partitionPlan['part']}}; else none. */
    @Inject
    @BatchProperty(name = "part")
    private String partition;

    @EJB
    private JobProgressService progress;

    @EJB
    private JobOwnerService owners;

    @Inject
    private RunningHere running;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private UUID run;
    private CallerIdentity owner;
    private Instant ownerReadAt;

    /** The recorded run. */
    protected final UUID run() {
        if (run == null) {
            run = UUID.fromString(BatchRuntime.getJobOperator()
                    .getParameters(job.getExecutionId())
                    .getProperty(BatchJobLauncher.RUN_ID));
        }
        return run;
    }

    /** Gives the parameters that the run was started with. */
    protected final Map<String, String> parameters() {
        return progress.parameters(run());
    }

    /** Progress, counts and cursors of the run. */
    protected final JobProgressService progress() {
        return progress;
    }

    /** The name of this part of the run, the same in every attempt: the step, and the partition where there is one. */
    protected final String part() {
        return partition == null ? step.getStepName() : step.getStepName() + ":" + partition;
    }

    /** Where this part has got to in earlier attempts; empty when it begins. */
    protected final Optional<String> cursor() {
        return progress.cursor(run(), part());
    }

    /**
     * Tells if somebody asked the run to stop. When so, the runtime is told too, so that no later step begins: the caller
     * ends what it does at the next place where it can go on later.
     */
    protected final boolean stopRequested() {
        if (!progress.stopRequested(run())) {
            return false;
        }
        try {
            BatchRuntime.getJobOperator().stop(job.getExecutionId());
        } catch (JobExecutionNotRunningException e) {
            return true;
        }
        return true;
    }

    /**
     * Stops the run for a reason that somebody has to answer; it can be started again. Whoever calls it does no more in
     * this step, and no later one begins.
     */
    protected final void halt(Violation reason) {
        running.failing(run(), reason);
        progress.askToStop(run());
        stopRequested();
    }

    /** Does something as the run's owner; a failure becomes the run's message, its detail is for the log only. */
    protected final <T> T asOwner(Callable<T> work) throws Exception {
        try {
            CallerIdentity identity = owner();
            return JobOrigin.within(run(), () -> caller.runAs(identity, () -> unchecked(work)));
        } catch (Wrapped e) {
            running.failing(run(), reason(e.getCause()));
            throw (Exception) e.getCause();
        } catch (RuntimeException e) {
            running.failing(run(), reason(e));
            throw e;
        }
    }

    final StepContext step() {
        return step;
    }

    private CallerIdentity owner() {
        Instant now = clock.instant();
        if (owner == null || ownerReadAt.plus(RIGHTS_KEPT).isBefore(now)) {
            owner = owners.ownerOf(run());
            ownerReadAt = now;
        }
        return owner;
    }

    private Violation reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem.violations().get(0);
            }
        }
        return Violation.of(null, LongStatement.caused(failure) ? "job-too-slow" : "job-failed", run().toString());
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Wrapped(e);
        }
    }

    /** Carries a checked exception through a supplier. */
    private static final class Wrapped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrapped(Exception cause) {
            super(cause);
        }
    }
}
