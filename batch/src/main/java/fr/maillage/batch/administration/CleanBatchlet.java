package fr.maillage.batch.administration;

import fr.maillage.administration.RetentionService;
import fr.maillage.batch.job.JobBatchlet;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Kind by kind, a part in each transaction. What was removed is gone, so that an attempt begins where the last ended. */
@Named
@Dependent
public class CleanBatchlet extends JobBatchlet {

    @EJB
    private RetentionService retention;

    @Override
    protected void work() {
        for (String kind : retention.toClean()) {
            while (!stopRequested() && retention.removeSome(run(), kind) > 0) {
                // Until nothing of this kind is too old.
            }
        }
    }
}
