package fr.maillage.committee.task;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * A task for somebody who may change it, or not.
 *
 * @param ownerReadable whether she may know who does it
 */
public record TaskDetail(TaskView task, boolean editable, boolean ownerReadable) implements RecordDetail<TaskField> {

    @Override
    public UUID id() {
        return task.id();
    }

    @Override
    public int version() {
        return task.version();
    }

    @Override
    public FieldValues<TaskField> values() {
        return task.values();
    }

    @Override
    public boolean open() {
        return editable && !task.archived();
    }
}
