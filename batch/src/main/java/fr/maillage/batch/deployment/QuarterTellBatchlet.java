package fr.maillage.batch.deployment;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.deployment.quarter.QuarterTellService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** A quarter in each transaction. What was told is not told again, so that a new attempt goes on after it. */
@Named
@Dependent
public class QuarterTellBatchlet extends JobBatchlet {

    @EJB
    private QuarterTellService quarters;

    @Override
    protected void work() {
        repeat(quarters::tellNext);
    }
}
