package fr.maillage.batch.plan;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.plan.reach.ReachTellService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** A quarter in each transaction. What was told is not told again, so that a new attempt goes on after it. */
@Named
@Dependent
public class ReachTellBatchlet extends JobBatchlet {

    @EJB
    private ReachTellService reach;

    @Override
    protected void work() {
        repeat(reach::tellNext);
    }
}
