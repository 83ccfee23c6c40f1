package fr.maillage.batch.interop;

import fr.maillage.batch.job.JobItemWriter;
import fr.maillage.interop.ImportMergeService;
import fr.maillage.interop.WaitingRow;
import fr.maillage.job.JobCounts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Makes places of staged rows, or tells what they would become. */
@Named
@Dependent
public class ImportMergeWriter extends JobItemWriter<WaitingRow> {

    @EJB
    private ImportMergeService merging;

    @Override
    protected JobCounts write(List<WaitingRow> rows) {
        return merging.merge(run(), rows);
    }
}
