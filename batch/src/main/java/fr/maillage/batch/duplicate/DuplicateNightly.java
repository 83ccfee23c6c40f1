package fr.maillage.batch.duplicate;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.duplicate.DuplicateSearchJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the night's search for duplicates. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DuplicateNightly {

    @Inject
    private NightlyRuns runs;

    /** At a quarter to three in Paris, before the night's snapshot counts places. */
    @Schedule(hour = "2", minute = "45", timezone = "Europe/Paris", persistent = false)
    void search() {
        runs.start(DuplicateSearchJob.ID);
    }
}
