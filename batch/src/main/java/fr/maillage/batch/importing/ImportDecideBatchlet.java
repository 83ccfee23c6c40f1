package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.importing.ImportWeighingService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Stops an import that would change much, until somebody confirms it. */
@Named
@Dependent
public class ImportDecideBatchlet extends JobBatchlet {

    @EJB
    private ImportWeighingService weighing;

    @Override
    protected void work() {
        weighing.decide(run(), part()).ifPresent(this::halt);
    }
}
