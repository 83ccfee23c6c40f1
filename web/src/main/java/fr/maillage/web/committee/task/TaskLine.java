package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskState;
import fr.maillage.committee.task.TaskView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A task in the list as it was when the page was shown, so that its button changes what one has seen. */
public class TaskLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final int version;
    private final String code;
    private final String title;
    private final UUID body;
    private final String bodyName;
    private final String decision;
    private final UUID owner;
    private final String ownerName;
    private final boolean ownerLeft;
    private final LocalDate dueOn;
    private final LocalDate doneOn;
    private final TaskState state;
    private final long daysLate;
    private final boolean editable;

    TaskLine(TaskView task, LocalDate day, boolean editable) {
        id = task.id();
        version = task.version();
        code = task.code();
        title = task.title();
        body = task.body();
        bodyName = task.bodyName();
        decision = task.decisionNumber();
        owner = task.owner();
        ownerName = task.ownerName();
        ownerLeft = task.ownerLeft(day);
        dueOn = task.dueOn();
        doneOn = task.doneOn();
        state = task.state(day);
        daysLate = task.daysLate(day);
        this.editable = editable && !task.archived();
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Null where no file calls it anything. */
    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public UUID getBody() {
        return body;
    }

    public String getBodyName() {
        return bodyName;
    }

    /** The number of its decision; null for none. */
    public String getDecision() {
        return decision;
    }

    /** Who does it; null for nobody, and for a reader who may not know. */
    public UUID getOwner() {
        return owner;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public boolean isOwnerLeft() {
        return ownerLeft;
    }

    /** Null where nobody said. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null while it is not done. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    public TaskState getState() {
        return state;
    }

    public long getDaysLate() {
        return daysLate;
    }

    /** Whether the caller may say that it is done. */
    public boolean isTickable() {
        return editable && doneOn == null;
    }
}
