package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.importing.ImportComparisonService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Compares the file with the places of its sources, and flags those that are gone. */
@Named
@Dependent
public class ImportCompareBatchlet extends JobBatchlet {

    @EJB
    private ImportComparisonService comparing;

    @Override
    protected void work() {
        repeat(() -> comparing.next(run(), part()));
    }
}
