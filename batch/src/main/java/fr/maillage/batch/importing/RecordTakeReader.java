package fr.maillage.batch.importing;

import fr.maillage.importing.RowReading;
import fr.maillage.importing.record.RecordTakingService;
import fr.maillage.mapping.RecordRow;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads the rows of a file of records. */
@Named
@Dependent
public class RecordTakeReader extends RowReader<RecordRow> {

    @EJB
    private RecordTakingService taking;

    @Inject
    @BatchProperty(name = "weighing")
    private String weighing;

    @Override
    protected RowReading<RecordRow> open(long after) {
        return taking.open(run(), after, Boolean.parseBoolean(weighing));
    }

    @Override
    protected long rank(RecordRow row) {
        return row.row();
    }
}
