package fr.maillage.batch.administration;

import fr.maillage.administration.CleanJob;
import fr.maillage.batch.job.NightlyRuns;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the nightly removal of what is too old. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CleanNightly {

    @Inject
    private NightlyRuns runs;

    /** At half past four in Paris, after the snapshot. */
    @Schedule(hour = "4", minute = "30", timezone = "Europe/Paris", persistent = false)
    void clean() {
        runs.start(CleanJob.ID);
    }
}
