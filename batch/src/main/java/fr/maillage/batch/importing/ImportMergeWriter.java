package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobRowWriter;
import fr.maillage.importing.ImportApplyService;
import fr.maillage.importing.WaitingRow;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.Violation;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes places of staged rows, or tells what they would become. */
@Named
@Dependent
public class ImportMergeWriter extends JobRowWriter<WaitingRow> {

    @EJB
    private ImportApplyService merging;

    @Inject
    @BatchProperty(name = "weighing")
    private String weighing;

    @Override
    protected JobCounts write(List<WaitingRow> rows) {
        return merging.merge(run(), rows, Boolean.parseBoolean(weighing));
    }

    @Override
    protected JobCounts refuse(WaitingRow row, Violation reason) {
        return merging.refuse(run(), row, reason, Boolean.parseBoolean(weighing));
    }

    @Override
    protected String position(WaitingRow row) {
        return String.valueOf(row.row());
    }
}
