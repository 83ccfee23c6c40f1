package fr.maillage.batch.indicator;

import fr.maillage.indicator.IndicatorCompileJob;
import fr.maillage.job.JobClaimService;
import fr.maillage.shared.ClockProducer;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;

/** Starts the night's snapshot. Every server tries; the run's key lets one succeed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndicatorNightly {

    private static final Logger LOG = Logger.getLogger(IndicatorNightly.class.getName());

    @EJB
    private JobClaimService claims;

    @Inject
    private Clock clock;

    /** At a quarter past three in Paris, when nobody imports and the day that the snapshot is for has begun. */
    @Schedule(hour = "3", minute = "15", timezone = "Europe/Paris", persistent = false)
    void compile() {
        LocalDate day = LocalDate.now(clock.withZone(ClockProducer.PARIS));
        claims.claim(IndicatorCompileJob.ID, Map.of(), IndicatorCompileJob.ID + ":" + day)
                .ifPresent(this::log);
    }

    private void log(UUID run) {
        LOG.info(() -> "Run " + run + " compiles the indicators of the night");
    }
}
