package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.importing.record.RecordTakingService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Reads a file of records to its end before the first row is taken. */
@Named
@Dependent
public class RecordCheckBatchlet extends JobBatchlet {

    @EJB
    private RecordTakingService taking;

    @Override
    protected void work() {
        taking.check(run(), part());
    }
}
