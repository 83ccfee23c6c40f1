package fr.maillage.batch.interop;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.interop.RecordTakingService;
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
