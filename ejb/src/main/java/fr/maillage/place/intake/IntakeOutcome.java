package fr.maillage.place.intake;

import fr.maillage.shared.AuditLine;
import fr.maillage.shared.Violation;
import java.util.List;
import java.util.UUID;

/**
 * Outcome of a record that was taken in.
 *
 * @param kind never null
 * @param place the place; null when the record was rejected, or previewed and not there yet
 * @param violations why it was rejected, one per error; empty otherwise
 * @param notes what somebody should know although the record was taken: an archived place met ({@code
 *     place-archived}), a record older than what is known ({@code place-older}), a record that another place
 *     took ({@code place-merged}), a value that awaits a decision ({@code place-proposed}), a doubtful value kept
 * @param changes for an update, the fields that change, as the audit tells them; empty otherwise
 */
public record IntakeOutcome(
        Kind kind, UUID place, List<Violation> violations, List<Violation> notes, List<AuditLine.Change> changes) {

    /** Kind of outcome for the place. */
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    public IntakeOutcome {
        violations = List.copyOf(violations);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** An outcome that changes nothing that was there before. */
    public IntakeOutcome(Kind kind, UUID place, List<Violation> violations, List<Violation> notes) {
        this(kind, place, violations, notes, List.of());
    }

    /** A place that stays as it is, and why. */
    static IntakeOutcome unchanged(UUID place, Violation note) {
        return new IntakeOutcome(Kind.UNCHANGED, place, List.of(), List.of(note));
    }

    /**
     * A record that is not taken.
     *
     * @param place null where there is none
     */
    static IntakeOutcome rejected(UUID place, List<Violation> errors) {
        return new IntakeOutcome(Kind.REJECTED, place, errors, List.of());
    }
}
