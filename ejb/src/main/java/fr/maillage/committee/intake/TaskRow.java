package fr.maillage.committee.intake;

import fr.maillage.committee.task.TaskField;
import fr.maillage.record.FieldValues;

/**
 * Statements of a file's row about a task. Fields that it does not say are absent and stay as they are.
 *
 * @param row its rank in the file, for messages about other rows
 * @param territory the code of the territory in which decision and body are looked for; null for none
 * @param decision the number of the decision that it follows from; null for none
 * @param body the name of its body, for a task without a decision; null where the decision tells
 * @param owner the address of who does it, in lower case; null where the row does not say
 * @param says all but decision, body and owner
 */
public record TaskRow(
        long row, String territory, String decision, String body, String owner, FieldValues<TaskField> says) {

    /** Gives the code by which files call the task. */
    String code() {
        return says.text(TaskField.CODE);
    }
}
