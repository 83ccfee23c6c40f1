package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.importing.ImportStagingService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Looks at the staged file as a whole before the first row is taken. */
@Named
@Dependent
public class ImportSettleBatchlet extends JobBatchlet {

    @EJB
    private ImportStagingService staging;

    @Override
    protected void work() {
        staging.settle(run(), part());
    }
}
