package fr.maillage.batch.job;

import fr.maillage.job.JobExecutionService;
import fr.maillage.job.JobLauncher;
import fr.maillage.job.JobProgressService;
import fr.maillage.job.JobStatus;
import fr.maillage.shared.Violation;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.StepExecution;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Executes runs on the batch runtime. An enterprise bean, because the runtime finds a job's definition by the class
 * loader of the calling module, which an enterprise bean brings with it from whatever thread it is called.
 */
@Stateless
@Local(JobLauncher.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchJobLauncher implements JobLauncher {

    static final String RUN_ID = "runId";

    private static final Set<BatchStatus> WORKING =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private static final Logger LOG = Logger.getLogger(BatchJobLauncher.class.getName());

    @EJB
    private JobExecutionService runs;

    @EJB
    private JobProgressService progress;

    @Inject
    private RunningHere running;

    @Override
    public void start(UUID run) {
        if (!running.begin(run)) {
            return;
        }
        if (!take(run)) {
            running.end(run);
            return;
        }
        try {
            Properties parameters = new Properties();
            parameters.setProperty(RUN_ID, run.toString());
            long execution =
                    BatchRuntime.getJobOperator().start(progress.run(run).job(), parameters);
            running.executing(run, execution);
            if (progress.run(run).status() == JobStatus.STOPPING) {
                // Asked to stop after it began and before its execution was known.
                stop(run);
            }
        } catch (BatchRuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Run " + run + " could not be started");
            runs.end(run, JobStatus.FAILED, Violation.of(null, "job-failed", run.toString()));
            running.end(run);
        }
    }

    @Override
    public void stop(UUID run) {
        running.execution(run).ifPresent(execution -> {
            try {
                BatchRuntime.getJobOperator().stop(execution);
            } catch (JobExecutionNotRunningException | NoSuchJobExecutionException e) {
                LOG.log(Level.FINE, e, () -> "Run " + run + " has ended meanwhile");
            }
        });
    }

    @Override
    public Optional<String> step(UUID run) {
        OptionalLong execution = running.execution(run);
        if (execution.isEmpty()) {
            return Optional.empty();
        }
        try {
            return BatchRuntime.getJobOperator().getStepExecutions(execution.getAsLong()).stream()
                    .filter(s -> WORKING.contains(s.getBatchStatus()))
                    .map(StepExecution::getStepName)
                    .reduce((first, second) -> second);
        } catch (NoSuchJobExecutionException e) {
            LOG.log(Level.FINE, e, () -> "Run " + run + " has ended meanwhile");
            return Optional.empty();
        }
    }

    private boolean take(UUID run) {
        try {
            return runs.take(run);
        } catch (EJBException e) {
            // Another node took a run of the same exclusive key at this moment; this one waits for the next round.
            LOG.log(Level.INFO, e, () -> "Run " + run + " waits");
            return false;
        }
    }
}
