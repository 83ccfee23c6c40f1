package fr.maillage.importing;

import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappedRow;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.UnexpectedRow;
import fr.maillage.tabular.CellLimit;
import fr.maillage.tabular.Finding;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** An imported file while it is being read; belongs to one thread. */
public final class ImportReading implements RowReading<StagedRow> {

    private static final int LONGEST_VALUE = 500;
    /** Below the numbers that findings of comparing and of taking have. */
    private static final int MOST_FINDINGS = 90;

    private final RowSource rows;
    private final RowMapper mapper;

    ImportReading(RowSource rows, RowMapper mapper, long after) {
        this.rows = rows;
        this.mapper = mapper;
        for (long i = 0; i < after && rows.next() != null; i++) {
            // Rows that an earlier attempt has staged.
        }
    }

    @Override
    public StagedRow next() {
        RawRow raw = rows.next();
        if (raw == null) {
            return null;
        }
        try {
            return staged(raw, mapper.map(CellLimit.bounded(raw)));
        } catch (RuntimeException | StackOverflowError e) {
            Violation unexpected = UnexpectedRow.because(e);
            return new StagedRow(
                    raw.number(),
                    raw.line(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    List.of(new ImportFinding(raw.number(), raw.line(), true, unexpected)));
        }
    }

    private static StagedRow staged(RawRow raw, MappedRow row) {
        boolean accepted = row.acceptable();
        var commune = row.commune();
        return new StagedRow(
                raw.number(),
                raw.line(),
                row.value(Field.SOURCE),
                row.value(Field.ID),
                row.value(Field.NAME),
                commune == null ? null : commune.commune().id(),
                commune == null ? null : commune.commune().name(),
                commune == null ? null : commune.derivation().name(),
                accepted,
                accepted ? Payload.of(row) : null,
                // Errors first: a row has room for so many of them only.
                row.findings().stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .limit(MOST_FINDINGS)
                        .map(f -> finding(raw, f))
                        .toList());
    }

    /** The columns met so far. */
    public List<String> columns() {
        return List.copyOf(rows.columns());
    }

    private static ImportFinding finding(RawRow raw, Finding f) {
        return new ImportFinding(
                raw.number(),
                raw.line(),
                f.severity() == Finding.Severity.ERROR,
                new Violation(f.column(), f.rule(), shortened(f.value()), f.args()));
    }

    public static String shortened(String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
