package fr.maillage.actor.intake;

import fr.maillage.actor.ActorField;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import java.util.List;

/**
 * Outcome of a row, or its outcome if it were taken.
 *
 * @param name of the actor; null where the row names none
 * @param outcome never null
 * @param actor the key of the actor; null where it is not entered
 * @param person the key of the person; null where the row tells of nobody, or she is not entered
 * @param changes of the actor by the names of {@link ActorField}, of the contact by {@code contactName}, {@code
 *     contactDuty}, {@code contactEmail}, {@code contactPhone} and {@code contactNoMail}, of a source's row by {@code
 *     posts}, {@code postsOn} and {@code postsAmount}
 * @param violations why it was rejected, by the same names; empty otherwise
 */
public record ActorIntakeResult(
        String name, Outcome outcome, Long actor, Long person, List<Change> changes, List<Violation> violations) {

    /** Kinds of outcome of a row; one that enters an actor or a contact creates. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    public ActorIntakeResult {
        changes = List.copyOf(changes);
        violations = List.copyOf(violations);
    }
}
