package fr.maillage.batch.plan;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.plan.request.RemindService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Reminds partners who were asked for the figures of a month and have not answered. */
@Named
@Dependent
public class PlanRemindBatchlet extends JobBatchlet {

    @EJB
    private RemindService reminders;

    @Override
    protected void work() {
        repeat(() -> reminders.remindSome(run(), part()));
    }
}
