package fr.maillage.importing.record;

import fr.maillage.importing.RowReading;
import fr.maillage.mapping.RecordReader;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.database.UnexpectedRow;
import fr.maillage.tabular.CellLimit;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A file of records while it is being read; belongs to one thread. */
public final class RecordReading implements RowReading<RecordRow> {

    private final RowSource rows;
    private final RecordReader reader;

    RecordReading(RowSource rows, RecordReader reader, long after) {
        this.rows = rows;
        this.reader = reader;
        for (long i = 0; i < after && rows.next() != null; i++) {
            // Rows that an earlier attempt has taken.
        }
    }

    @Override
    public RecordRow next() {
        RawRow raw = CellLimit.bounded(rows.next());
        if (raw == null) {
            return null;
        }
        try {
            return reader.read(raw);
        } catch (RuntimeException | StackOverflowError e) {
            return new RecordRow(raw.number(), raw.line(), Map.of(), Map.of(), List.of(UnexpectedRow.because(e)));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
