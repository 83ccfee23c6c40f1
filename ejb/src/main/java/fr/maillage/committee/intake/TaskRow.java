package fr.maillage.committee.intake;

import fr.maillage.committee.task.TaskField;
import fr.maillage.record.FieldValues;

/**
 * What a row of a file says of a task. What it does not say is absent and stays as it is.
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

    /** What files call the task. */
    String code() {
        return says.text(TaskField.CODE);
    }
}
