package fr.maillage.batch.demonstration;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.demonstration.DemonstrationLoading;
import fr.maillage.demonstration.DemonstrationProgress;
import fr.maillage.job.JobCounts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** The steps of the demonstration, one after the other. One that was cut off had no effect, and is done anew. */
@Named
@Dependent
public class DemonstrationBatchlet extends JobBatchlet {

    private static final JobCounts ONE = new JobCounts(1, 1, 0, 0, 0);

    @EJB
    private DemonstrationLoading loading;

    @Override
    protected void work() {
        progress().expect(run(), DemonstrationProgress.STEPS);
        int next = cursor().map(Integer::parseInt).orElse(0);
        while (next < DemonstrationProgress.STEPS && !stopRequested()) {
            loading.load(next);
            next++;
            progress().advance(run(), part(), String.valueOf(next), ONE);
        }
    }
}
