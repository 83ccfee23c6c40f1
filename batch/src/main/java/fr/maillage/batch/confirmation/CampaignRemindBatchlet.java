package fr.maillage.batch.confirmation;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.confirmation.CampaignSendService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * Daily work of campaigns: standing ones ask about what has become due, whoever was left in peace gets the message that
 * waits for her, and those who have not answered are reminded.
 */
@Named
@Dependent
public class CampaignRemindBatchlet extends JobBatchlet {

    @EJB
    private CampaignSendService sending;

    @Override
    protected void work() {
        for (UUID campaign : sending.running()) {
            repeat(() -> sending.gatherSome(run(), part() + ":" + campaign, campaign));
            repeat(() -> sending.writeSome(run(), part() + ":messages:" + campaign, campaign));
        }
        repeat(() -> sending.remindSome(run(), part()));
    }
}
