package fr.maillage.batch.committee;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.committee.digest.DigestJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the messages of what awaits members; each day, so that a server that was off on a Monday makes up for it. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestDaily {

    @Inject
    private NightlyRuns runs;

    /** At a quarter past seven in Paris, when the messages of a period are due. */
    @Schedule(hour = "7", minute = "15", timezone = "Europe/Paris", persistent = false)
    void send() {
        runs.start(DigestJob.ID);
    }
}
