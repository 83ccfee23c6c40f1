package fr.maillage.batch.duplicate;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.duplicate.DuplicateSearchService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Files every place under its keys, then compares those that share one; a transaction for some hundred places. */
@Named
@Dependent
public class DuplicateSearchBatchlet extends JobBatchlet {

    @EJB
    private DuplicateSearchService search;

    @Override
    protected void work() {
        progress().expect(run(), search.begin(run()));
        if (repeat(() -> search.file(run()))) {
            search.settle(run());
            if (repeat(() -> search.compare(run()))) {
                search.finish(run());
            }
        }
    }
}
