package fr.maillage.batch.job;

import fr.maillage.job.JobClaimService;
import fr.maillage.shared.ClockProducer;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;

/** Runs that timers start once a night. Every server tries; the run's key, the job and the day in Paris, lets one succeed. */
@Dependent
public class NightlyRuns {

    private static final Logger LOG = Logger.getLogger(NightlyRuns.class.getName());

    @EJB
    private JobClaimService claims;

    @Inject
    private Clock clock;

    /** Starts a job without parameters, unless it was started for this day already. */
    public void start(String job) {
        LocalDate day = ClockProducer.today(clock);
        claims.claim(job, Map.of(), job + ":" + day).ifPresent(run -> log(job, run));
    }

    private static void log(String job, UUID run) {
        LOG.info(() -> "Run " + run + " is tonight's " + job);
    }
}
