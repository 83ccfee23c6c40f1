package fr.maillage.batch.job;

import fr.maillage.job.JobExecutionService;
import fr.maillage.job.JobLauncher;
import jakarta.annotation.PostConstruct;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Keeps runs alive and honest: says that this server still executes its own, gives up those that nobody executes any
 * more, passes on requests to stop that came through another server, and starts what waits.
 */
@Singleton
@Startup
@DependsOn("maillage-ejb.jar#DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobHeartbeat {

    private static final Logger LOG = Logger.getLogger(JobHeartbeat.class.getName());

    private static final Set<BatchStatus> ENDED =
            EnumSet.of(BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

    @EJB
    private JobExecutionService runs;

    @EJB
    private JobLauncher launcher;

    @Inject
    private RunningHere running;

    @Inject
    private RunEnding ending;

    /** Ends whatever an earlier life of this server left behind, before anybody sees it. */
    @PostConstruct
    void giveUpLost() {
        runs.giveUpLost().forEach(run -> LOG.info(() -> "Run " + run + " was interrupted; it can be restarted"));
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void beat() {
        endUnnoticed();
        runs.beat(running.runs());
        runs.stopping().forEach(launcher::stop);
        giveUpLost();
        ending.startWaiting();
    }

    /** The runtime calls no listener for a job that is stopped before its first step. */
    private void endUnnoticed() {
        for (Map.Entry<UUID, Long> execution : running.executions().entrySet()) {
            BatchStatus status = BatchRuntime.getJobOperator()
                    .getJobExecution(execution.getValue())
                    .getBatchStatus();
            if (ENDED.contains(status)) {
                ending.end(execution.getKey(), status);
            }
        }
    }
}
