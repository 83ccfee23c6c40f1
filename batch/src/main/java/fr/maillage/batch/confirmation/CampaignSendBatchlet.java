package fr.maillage.batch.confirmation;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.confirmation.CampaignSendJob;
import fr.maillage.confirmation.CampaignSendService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.UUID;

/** Gathers what a campaign asks about, then writes its messages; an attempt goes on where the last one ended. */
@Named
@Dependent
public class CampaignSendBatchlet extends JobBatchlet {

    @EJB
    private CampaignSendService sending;

    @Override
    protected void work() {
        UUID campaign = UUID.fromString(parameters().get(CampaignSendJob.CAMPAIGN));
        if (repeat(() -> sending.gatherSome(run(), part(), campaign))) {
            repeat(() -> sending.writeSome(run(), part() + ":messages", campaign));
        }
    }
}
