package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobItemReader;
import fr.maillage.importing.record.RecordReading;
import fr.maillage.importing.record.RecordTakingService;
import fr.maillage.mapping.RecordRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Optional;

/** Reads the rows of a file of records; the cursor is the rank of the last one. */
@Named
@Dependent
public class RecordTakeReader extends JobItemReader<RecordRow> {

    @EJB
    private RecordTakingService taking;

    private RecordReading reading;
    private long row;

    @Override
    protected void openAt(Optional<String> cursor) {
        row = cursor.map(Long::parseLong).orElse(0L);
        reading = taking.open(run(), row);
    }

    @Override
    protected RecordRow read() {
        RecordRow next = reading.next();
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
