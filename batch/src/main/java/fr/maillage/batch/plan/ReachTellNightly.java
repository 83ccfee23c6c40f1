package fr.maillage.batch.plan;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.plan.reach.ReachTellJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tells readers whom actions reached in the quarter that has become due. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReachTellNightly {

    @Inject
    private NightlyRuns runs;

    /** Soon after midnight in Paris, and before the snapshot. */
    @Schedule(hour = "0", minute = "25", timezone = "Europe/Paris", persistent = false)
    void tell() {
        runs.start(ReachTellJob.ID);
    }
}
