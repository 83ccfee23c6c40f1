package fr.maillage.batch.confirmation;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.confirmation.CampaignRemindJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the daily reminders. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignRemindDaily {

    @Inject
    private NightlyRuns runs;

    /** At half past eight in Paris, when people begin to work. */
    @Schedule(hour = "8", minute = "30", timezone = "Europe/Paris", persistent = false)
    void remind() {
        runs.start(CampaignRemindJob.ID);
    }
}
