package fr.maillage.batch.offer;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.offer.OfferDeriveService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Some places in each transaction. What was seen to is right already, so that a new attempt changes nothing there. */
@Named
@Dependent
public class OfferDeriveBatchlet extends JobBatchlet {

    @EJB
    private OfferDeriveService derivation;

    @Override
    protected void work() {
        long last = 0;
        while (last >= 0 && !stopRequested()) {
            last = derivation.next(last);
        }
    }
}
