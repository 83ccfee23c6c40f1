package fr.maillage.batch.interop;

import fr.maillage.batch.job.JobItemWriter;
import fr.maillage.interop.RecordTakingService;
import fr.maillage.interop.mapping.RecordRow;
import fr.maillage.job.JobCounts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Makes records of rows, or tells what they would become. */
@Named
@Dependent
public class RecordTakeWriter extends JobItemWriter<RecordRow> {

    @EJB
    private RecordTakingService taking;

    @Override
    protected JobCounts write(List<RecordRow> rows) {
        return taking.take(run(), rows);
    }
}
