package fr.maillage.batch.record;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.record.several.SeveralJob;
import fr.maillage.record.several.SeveralWorkService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.UUID;

/** A record in each transaction. The act notes how far each is, so that a new attempt goes on after the last one. */
@Named
@Dependent
public class SeveralBatchlet extends JobBatchlet {

    @EJB
    private SeveralWorkService work;

    @Override
    protected void work() {
        UUID act = UUID.fromString(parameters().get(SeveralJob.ACT));
        progress().expect(run(), work.total(act));
        repeat(() -> work.next(act, (rank, counts) -> progress().advance(run(), part(), String.valueOf(rank), counts)));
    }
}
