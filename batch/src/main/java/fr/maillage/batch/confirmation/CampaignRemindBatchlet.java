package fr.maillage.batch.confirmation;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.confirmation.CampaignSendService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * What campaigns do each day: standing ones ask about what has become due, whoever was left in peace gets the message that
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
            go(() -> sending.gatherSome(run(), part() + ":" + campaign, campaign));
            go(() -> sending.writeSome(run(), part() + ":messages:" + campaign, campaign));
        }
        go(() -> sending.remindSome(run(), part()));
    }

    /** Goes on until there is nothing more, or somebody asks to stop. */
    private void go(BooleanSupplier some) {
        boolean more = true;
        while (more && !stopRequested()) {
            more = some.getAsBoolean();
        }
    }
}
