package fr.maillage.batch.plan;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.plan.request.RemindJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the daily reminders to partners. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanRemindDaily {

    @Inject
    private NightlyRuns runs;

    /** At a quarter to nine in Paris, when people begin to work. */
    @Schedule(hour = "8", minute = "45", timezone = "Europe/Paris", persistent = false)
    void remind() {
        runs.start(RemindJob.ID);
    }
}
