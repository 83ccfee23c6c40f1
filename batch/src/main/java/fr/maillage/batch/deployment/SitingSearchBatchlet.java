package fr.maillage.batch.deployment;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.deployment.siting.SitingResult;
import fr.maillage.deployment.siting.SitingSearchService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Searches, telling about every second how far it is; who stops it gets the best that was found by then. */
@Named
@Dependent
public class SitingSearchBatchlet extends JobBatchlet {

    @EJB
    private SitingSearchService siting;

    @Override
    protected void work() {
        SitingSearchService.Search search = siting.begin(run());
        progress().expect(run(), search.seconds());
        SitingResult found = siting.search(search, () -> {
            siting.tell(run(), part(), search);
            return stopRequested();
        });
        if (found != null) {
            siting.keep(run(), part(), search, found);
        }
    }
}
