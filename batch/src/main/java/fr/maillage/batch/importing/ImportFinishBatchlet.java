package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.importing.ImportFinishService;
import fr.maillage.importing.record.LateRowsService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Writes the file of rejects, clears up, and lets rows that waited for this file be taken again. */
@Named
@Dependent
public class ImportFinishBatchlet extends JobBatchlet {

    @EJB
    private ImportFinishService finishing;

    @EJB
    private LateRowsService late;

    @Override
    protected void work() {
        finishing.writeRejects(run());
        finishing.clear(run());
        late.settle(run());
    }
}
