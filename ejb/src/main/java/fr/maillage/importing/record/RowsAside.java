package fr.maillage.importing.record;

import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a chunk that were refused in a transaction which is undone for that, and what all of them have noted. */
public final class RowsAside {

    private List<RecordRow> chunk = List.of();
    private final Map<Long, RecordOutcome> refused = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /** Begins anew, unless the same rows are taken once more. */
    public void of(List<RecordRow> rows) {
        if (!rows.equals(chunk)) {
            chunk = List.copyOf(rows);
            refused.clear();
            notes.clear();
        }
    }

    /**
     * Sets aside the rows that were refused.
     *
     * @param outcomes of the rows, in their order
     * @throws IllegalStateException if none was
     */
    public void refuse(List<RecordRow> rows, List<RecordOutcome> outcomes, RecordNotes said) {
        int before = refused.size();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i).rejected()) {
                refused.put(rows.get(i).row(), outcomes.get(i));
            }
        }
        if (refused.size() == before) {
            throw new IllegalStateException("a row was refused, and none says so");
        }
        said.changed().forEach(notes::putIfAbsent);
        said.added().forEach(notes::putIfAbsent);
    }

    /** Why a row was refused; empty for one that is still to be taken. */
    public Optional<RecordOutcome> refusal(RecordRow row) {
        return Optional.ofNullable(refused.get(row.row()));
    }

    /** Notes what rows that were set aside have said, where those that were taken do not say it. */
    public void noteOn(RecordNotes said) {
        notes.forEach((key, text) -> {
            if (!said.added().containsKey(key) && !said.changed().containsKey(key)) {
                said.note(key, text);
            }
        });
    }
}
