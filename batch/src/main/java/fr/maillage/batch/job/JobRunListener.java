package fr.maillage.batch.job;

import fr.maillage.job.JobExecutionService;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Every job names this listener: it keeps the recorded run in step with the execution. */
@Named
@Dependent
public class JobRunListener implements JobListener {

    @Inject
    private JobContext job;

    @EJB
    private JobExecutionService runs;

    @Inject
    private RunningHere running;

    @Inject
    private RunEnding ending;

    @Override
    public void beforeJob() {
        running.executing(run(), job.getExecutionId());
        if (!runs.executing(run(), job.getExecutionId())) {
            throw new IllegalStateException("Run " + run() + " is not to be executed here");
        }
    }

    @Override
    public void afterJob() {
        ending.end(run(), job.getBatchStatus());
    }

    private UUID run() {
        return UUID.fromString(BatchRuntime.getJobOperator()
                .getParameters(job.getExecutionId())
                .getProperty(BatchJobLauncher.RUN_ID));
    }
}
