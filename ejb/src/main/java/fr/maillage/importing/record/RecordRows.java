package fr.maillage.importing.record;

import fr.maillage.importing.ImportReading;
import fr.maillage.importing.StagedRow;
import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordReader;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Rows on their way from a file to the records of their kind, for runs and for previews. */
public final class RecordRows {

    private static final int LONGEST_LABEL = 300;

    private static final String WITHHELD = "…";

    private RecordRows() {}

    /** Hands rows to their kind, but for those whose form is broken already. */
    public static List<RecordOutcome> take(RecordKind kind, List<RecordRow> rows, boolean dryRun, RecordNotes notes) {
        List<RecordRow> whole = rows.stream().filter(r -> r.broken().isEmpty()).toList();
        Iterator<RecordOutcome> taken = kind.take(whole, dryRun, notes).iterator();
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (RecordRow row : rows) {
            outcomes.add(row.broken().isEmpty() ? taken.next() : RecordOutcome.rejected(null, row.broken()));
        }
        return outcomes;
    }

    /** Why a row was rejected, or what is noted of it, by the file's own columns. */
    public static List<Violation> violations(RecordKind kind, RecordReader reader, List<Violation> said) {
        return said.stream()
                .map(v -> new Violation(
                        column(kind, reader, v.field()),
                        v.rule(),
                        kind.summed() ? withheld(v.value()) : ImportReading.shortened(v.value()),
                        v.args()))
                .toList();
    }

    /** Gives the stand-in for a value that is not kept; null for none. */
    private static String withheld(String value) {
        return value == null ? null : WITHHELD;
    }

    /** A column that is no field of the kind is the file's own already; a field that no column fills names itself. */
    private static String column(RecordKind kind, RecordReader reader, String field) {
        if (field == null || kind.schema().field(field).isEmpty()) {
            return field;
        }
        String column = reader.columnOf(kind.sources(field));
        return column == null ? field : column;
    }

    /** A row as the preview of a run keeps it. */
    static StagedRow staged(RecordRow row, RecordOutcome outcome) {
        String label = outcome.label() == null ? null : PlainText.cut(outcome.label(), LONGEST_LABEL);
        return new StagedRow(
                row.row(), row.line(), "", "", label, null, null, null, !outcome.rejected(), null, List.of());
    }
}
