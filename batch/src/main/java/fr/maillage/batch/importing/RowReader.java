package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobItemReader;
import fr.maillage.importing.RowReading;
import java.util.Optional;

/** Reads the rows of a file; the cursor is the rank of the last one. */
abstract class RowReader<R> extends JobItemReader<R> {

    private RowReading<R> reading;
    private long last;

    /** Opens the file of the run behind the row of a rank, 0 for its beginning; null where there is nothing to do with its rows. */
    protected abstract RowReading<R> open(long after);

    /** The rank of a row in its file, from 1. */
    protected abstract long rank(R row);

    @Override
    protected void openAt(Optional<String> cursor) {
        last = cursor.map(Long::parseLong).orElse(0L);
        reading = open(last);
    }

    @Override
    protected R read() {
        R next = reading == null ? null : reading.next();
        if (next != null) {
            last = rank(next);
        }
        return next;
    }

    @Override
    protected String position() {
        return String.valueOf(last);
    }

    @Override
    protected void closeInput() throws Exception {
        if (reading != null) {
            reading.close();
        }
    }
}
