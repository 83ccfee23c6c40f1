package fr.maillage.batch.offer;

import fr.maillage.batch.job.NightlyRuns;
import fr.maillage.offer.OfferDeriveJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the offers of the new day begin, and those of the old one end. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfferNightly {

    @Inject
    private NightlyRuns runs;

    /** Soon after midnight in Paris, and before the snapshot. */
    @Schedule(hour = "0", minute = "10", timezone = "Europe/Paris", persistent = false)
    void derive() {
        runs.start(OfferDeriveJob.ID);
    }
}
