package fr.maillage.batch.indicator;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.indicator.IndicatorCompileJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the night's snapshot. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndicatorNightly {

    @Inject
    private NightlyRuns runs;

    /** At a quarter past three in Paris, when nobody imports and the day that the snapshot is for has begun. */
    @Schedule(hour = "3", minute = "15", timezone = "Europe/Paris", persistent = false)
    void compile() {
        runs.start(IndicatorCompileJob.ID);
    }
}
