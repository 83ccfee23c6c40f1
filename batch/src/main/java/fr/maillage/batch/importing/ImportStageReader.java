package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobItemReader;
import fr.maillage.importing.ImportReading;
import fr.maillage.importing.ImportStagingService;
import fr.maillage.importing.StagedRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Optional;

/** Reads the rows of the file; the cursor is the rank of the last one. */
@Named
@Dependent
public class ImportStageReader extends JobItemReader<StagedRow> {

    @EJB
    private ImportStagingService staging;

    private ImportReading reading;
    private long row;

    @Override
    protected void openAt(Optional<String> cursor) {
        row = cursor.map(Long::parseLong).orElse(0L);
        reading = staging.open(run(), row);
    }

    @Override
    protected StagedRow read() {
        StagedRow next = reading.next();
        if (next != null) {
            row = next.row();
        }
        return next;
    }

    @Override
    protected String position() {
        return String.valueOf(row);
    }

    @Override
    protected void closeInput() throws Exception {
        if (reading != null) {
            reading.close();
        }
    }
}
