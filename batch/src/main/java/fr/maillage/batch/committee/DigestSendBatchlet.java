package fr.maillage.batch.committee;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.committee.digest.DigestSendService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Tells members what awaits them, as often as they like. */
@Named
@Dependent
public class DigestSendBatchlet extends JobBatchlet {

    @EJB
    private DigestSendService digests;

    @Override
    protected void work() {
        repeat(() -> digests.sendSome(run(), part()));
    }
}
