package fr.maillage.batch.job;

import fr.maillage.job.JobExecutionService;
import fr.maillage.job.JobLauncher;
import fr.maillage.job.JobStatus;
import fr.maillage.shared.Violation;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Outcome of a run once the batch runtime is done with it. */
@ApplicationScoped
public class RunEnding {

    private static final Violation INTERRUPTED = Violation.of(null, "job-interrupted", null);

    @EJB
    private JobExecutionService runs;

    @EJB
    private JobLauncher launcher;

    @Inject
    private RunningHere running;

    /** Records the end of a run, and starts what waited for it. */
    public void end(UUID run, BatchStatus status) {
        switch (status) {
            case COMPLETED -> runs.end(run, JobStatus.COMPLETED, null);
            case STOPPED -> {
                // The runtime also stops jobs by itself, when the server is shut down in good order.
                boolean asked = runs.stopping().contains(run);
                runs.end(
                        run,
                        asked ? JobStatus.STOPPED : JobStatus.INTERRUPTED,
                        asked ? running.failure(run).orElse(null) : INTERRUPTED);
            }
            default ->
                runs.end(
                        run,
                        JobStatus.FAILED,
                        running.failure(run).orElse(Violation.of(null, "job-failed", run.toString())));
        }
        running.end(run);
        startWaiting();
    }

    /** Starts the runs that wait, as far as their exclusive keys allow. */
    public void startWaiting() {
        runs.queued().forEach(launcher::start);
    }
}
