package fr.maillage.batch.deployment;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.deployment.quarter.QuarterTellJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tells readers what was counted in the quarter that has become due. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuarterTellNightly {

    @Inject
    private NightlyRuns runs;

    /** Soon after midnight in Paris, and before the snapshot. */
    @Schedule(hour = "0", minute = "20", timezone = "Europe/Paris", persistent = false)
    void tell() {
        runs.start(QuarterTellJob.ID);
    }
}
