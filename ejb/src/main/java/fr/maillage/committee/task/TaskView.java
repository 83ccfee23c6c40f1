package fr.maillage.committee.task;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A task with the names of what it belongs to.
 *
 * @param values what it says, in normal form; without who does it for a reader who may not know
 * @param body the identifier of its body
 * @param territory the key of the territory that its body works for
 * @param decision the identifier of the decision that it follows from; null for none, as {@code decisionText}
 * @param item the identifier of the agenda item where it, or its decision, came up; null for none
 * @param ownerName who does it; null for nobody, and for a reader who may not know
 * @param seatedUntil the last day on which who does it sits in the body; null where she never did
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record TaskView(
        UUID id,
        int version,
        FieldValues<TaskField> values,
        UUID body,
        String bodyName,
        long territory,
        String territoryCode,
        String territoryName,
        UUID decision,
        String decisionText,
        UUID item,
        String ownerName,
        LocalDate seatedUntil,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(TaskField.TITLE);
    }

    /** Gives the code by which files call it; null where none does. */
    public String code() {
        return values.text(TaskField.CODE);
    }

    /** The number of its decision; null for none. */
    public String decisionNumber() {
        return values.text(TaskField.DECISION);
    }

    /** The identifier of who does it; null as for {@link #ownerName}. */
    public UUID owner() {
        String owner = values.text(TaskField.OWNER);
        return owner == null ? null : UUID.fromString(owner);
    }

    /** By when; null where nobody said. */
    public LocalDate dueOn() {
        return day(TaskField.DUE_ON);
    }

    /** Null while it is not done. */
    public LocalDate doneOn() {
        return day(TaskField.DONE_ON);
    }

    public TaskState state(LocalDate day) {
        return TaskState.of(dueOn(), doneOn(), day);
    }

    /** For how many days it has been late on a day, or was done late; 0 for neither. */
    public long daysLate(LocalDate day) {
        return switch (state(day)) {
            case LATE -> ChronoUnit.DAYS.between(dueOn(), day);
            case DONE_LATE -> ChronoUnit.DAYS.between(dueOn(), doneOn());
            default -> 0;
        };
    }

    /** Tells if who does it sat in the body and does no more on a day. */
    public boolean ownerLeft(LocalDate day) {
        return seatedUntil != null && seatedUntil.isBefore(day);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** For a reader who may not know who does it. */
    TaskView withoutOwner() {
        return new TaskView(
                id,
                version,
                values.with(TaskField.OWNER, (String) null),
                body,
                bodyName,
                territory,
                territoryCode,
                territoryName,
                decision,
                decisionText,
                item,
                null,
                null,
                archivedAt,
                archiveReason,
                updatedAt);
    }

    private LocalDate day(TaskField field) {
        String text = values.text(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
