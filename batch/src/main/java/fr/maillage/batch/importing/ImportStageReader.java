package fr.maillage.batch.importing;

import fr.maillage.importing.ImportStagingService;
import fr.maillage.importing.RowReading;
import fr.maillage.importing.StagedRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Reads the rows of the file. */
@Named
@Dependent
public class ImportStageReader extends RowReader<StagedRow> {

    @EJB
    private ImportStagingService staging;

    @Override
    protected RowReading<StagedRow> open(long after) {
        return staging.open(run(), after);
    }

    @Override
    protected long rank(StagedRow row) {
        return row.row();
    }
}
