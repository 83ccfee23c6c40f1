package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.importing.ImportFinishService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Writes the file of rejects and clears up. */
@Named
@Dependent
public class ImportFinishBatchlet extends JobBatchlet {

    @EJB
    private ImportFinishService finishing;

    @Override
    protected void work() {
        finishing.writeRejects(run());
        finishing.clear(run());
    }
}
