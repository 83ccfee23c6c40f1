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
import java.util.Set;

/** A file of records while it is being read; belongs to one thread. */
public final class RecordReading implements RowReading<RecordRow> {

    private final RowSource rows;
    private final RecordReader reader;
    private final Set<Long> only;

    /** @param only the ranks of the rows to read; null for all */
    RecordReading(RowSource rows, RecordReader reader, long after, Set<Long> only) {
        this.rows = rows;
        this.reader = reader;
        this.only = only;
        for (long i = 0; i < after && rows.next() != null; i++) {
            // Rows that an earlier attempt has taken, or that were not to be taken.
        }
    }

    @Override
    public RecordRow next() {
        RawRow raw = CellLimit.bounded(rows.next());
        while (raw != null && only != null && !only.contains(raw.number())) {
            raw = CellLimit.bounded(rows.next());
        }
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
