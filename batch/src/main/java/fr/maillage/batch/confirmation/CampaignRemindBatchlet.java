package fr.maillage.batch.confirmation;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.confirmation.CampaignSendService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Writes reminders until nobody is left to be reminded. */
@Named
@Dependent
public class CampaignRemindBatchlet extends JobBatchlet {

    @EJB
    private CampaignSendService sending;

    @Override
    protected void work() {
        boolean more = true;
        while (more && !stopRequested()) {
            more = sending.remindSome(run(), part());
        }
    }
}
