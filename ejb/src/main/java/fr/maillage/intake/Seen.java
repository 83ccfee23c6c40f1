package fr.maillage.intake;

import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import java.util.List;

/** Rows of one file that were seen: one that says the same as an earlier one is refused. */
public final class Seen {

    private Seen() {}

    /** Tells if an earlier row of the file was about the same; notes it otherwise. */
    public static boolean before(String key, RecordNotes notes) {
        if (notes.noted(key).isPresent()) {
            return true;
        }
        notes.note(key, "1");
        return false;
    }

    /** A row that is refused for one reason. */
    public static RecordOutcome refused(String label, String field, String rule, String value, String... args) {
        return RecordOutcome.rejected(label, List.of(Violation.of(field, rule, value, args)));
    }

    /** A row that was taken. */
    public static RecordOutcome outcome(String label, boolean created, List<Change> changes) {
        return new RecordOutcome(
                label,
                created ? RecordOutcome.CREATED : changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED,
                changes,
                List.of());
    }
}
