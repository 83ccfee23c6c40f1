package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobItemWriter;
import fr.maillage.importing.ImportStagingService;
import fr.maillage.importing.StagedRow;
import fr.maillage.job.JobCounts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Keeps rows aside. */
@Named
@Dependent
public class ImportStageWriter extends JobItemWriter<StagedRow> {

    @EJB
    private ImportStagingService staging;

    @Override
    protected JobCounts write(List<StagedRow> rows) {
        return staging.stage(run(), rows);
    }
}
