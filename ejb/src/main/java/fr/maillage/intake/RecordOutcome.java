package fr.maillage.intake;

import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import java.util.List;

/**
 * Outcome of a row, or the one that it would have.
 *
 * @param label what the record is called; null where the row does not say
 * @param status CREATED, UPDATED, UNCHANGED or REJECTED
 * @param changes by field
 * @param violations why it was rejected, by field; empty otherwise
 * @param notes what somebody should know although it was taken, by field
 * @param own whether it changes what an earlier row of the same file brings, which nobody knew before
 */
public record RecordOutcome(
        String label,
        String status,
        List<Change> changes,
        List<Violation> violations,
        List<Violation> notes,
        boolean own) {

    public static final String CREATED = "CREATED";
    public static final String UPDATED = "UPDATED";
    public static final String UNCHANGED = "UNCHANGED";
    public static final String REJECTED = "REJECTED";

    public RecordOutcome {
        changes = List.copyOf(changes);
        violations = List.copyOf(violations);
        notes = List.copyOf(notes);
    }

    /** An outcome of a record that the file does not bring itself. */
    public RecordOutcome(
            String label, String status, List<Change> changes, List<Violation> violations, List<Violation> notes) {
        this(label, status, changes, violations, notes, false);
    }

    /** An outcome that needs no note. */
    public RecordOutcome(String label, String status, List<Change> changes, List<Violation> violations) {
        this(label, status, changes, violations, List.of());
    }

    /** The same with notes. */
    public RecordOutcome noting(List<Violation> said) {
        return new RecordOutcome(label, status, changes, violations, said, own);
    }

    /** The same of a record that an earlier row of the file brings. */
    public RecordOutcome ofOwn() {
        return new RecordOutcome(label, status, changes, violations, notes, true);
    }

    public static RecordOutcome rejected(String label, List<Violation> why) {
        return new RecordOutcome(label, REJECTED, List.of(), why);
    }

    public boolean rejected() {
        return REJECTED.equals(status);
    }
}
