package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobRowWriter;
import fr.maillage.importing.record.RecordTakingService;
import fr.maillage.importing.record.RowsAside;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.Violation;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes records of rows, or tells what they would become. */
@Named
@Dependent
public class RecordTakeWriter extends JobRowWriter<RecordRow> {

    @EJB
    private RecordTakingService taking;

    @Inject
    @BatchProperty(name = "weighing")
    private String weighing;

    private final RowsAside aside = new RowsAside();

    @Override
    protected JobCounts write(List<RecordRow> rows) {
        return taking.take(run(), rows, aside, Boolean.parseBoolean(weighing));
    }

    @Override
    protected JobCounts refuse(RecordRow row, Violation reason) {
        return taking.refuse(run(), row, reason);
    }

    @Override
    protected String position(RecordRow row) {
        return String.valueOf(row.row());
    }
}
