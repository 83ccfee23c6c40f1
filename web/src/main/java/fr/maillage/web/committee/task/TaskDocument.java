package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole task in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed and
 * sent back as it is.
 */
@Schema(name = "Task", description = "What somebody does for a body by a day")
public class TaskDocument extends RecordDocument {

    private static final FieldAccess<TaskDocument, TaskField> ACCESS = new FieldAccess<TaskDocument, TaskField>(
                    TaskField.class)
            .text(TaskField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(TaskField.BODY, d -> d.body, (d, v) -> d.body = v)
            .text(TaskField.DECISION, d -> d.decision, (d, v) -> d.decision = v)
            .text(TaskField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(TaskField.OWNER, d -> d.owner, (d, v) -> d.owner = v)
            .text(TaskField.DUE_ON, d -> d.dueOn, (d, v) -> d.dueOn = v)
            .text(TaskField.DONE_ON, d -> d.doneOn, (d, v) -> d.doneOn = v)
            .text(TaskField.REMARK, d -> d.remark, (d, v) -> d.remark = v);

    public String title;

    @Schema(description = "Identifier of the body that it is for")
    public String body;

    @Schema(readOnly = true)
    public String bodyName;

    @Schema(readOnly = true, description = "Code of the territory that its body works for")
    public String territory;

    @Schema(description = "Number of the decision of its body that it follows from, for example D-2026-07")
    public String decision;

    @Schema(description = "What files call it, for example T-01; no two tasks of a body have the same")
    public String code;

    @Schema(
            description =
                    "Identifier of the person who does it; absent where you do not read contacts of the territory, and kept then")
    public String owner;

    @Schema(readOnly = true)
    public String ownerName;

    @Schema(description = "YYYY-MM-DD")
    public String dueOn;

    @Schema(description = "YYYY-MM-DD, today at the latest; absent while it is not done")
    public String doneOn;

    public String remark;

    @Schema(readOnly = true, description = "open, late, done or done-late, on the day that was asked for, else today")
    public String state;

    @Schema(readOnly = true, description = "For how many days it has been late, or was done late; 0 for neither")
    public Long daysLate;

    public static TaskDocument of(TaskView task, LocalDate day) {
        TaskDocument document = new TaskDocument();
        ACCESS.write(document, task.values());
        document.tell(task);
        document.bodyName = task.bodyName();
        document.territory = task.territoryCode();
        document.ownerName = task.ownerName();
        document.state = task.state(day).code();
        document.daysLate = task.daysLate(day);
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<TaskField> values() {
        return ACCESS.values(this);
    }
}
