package fr.maillage.committee.task;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Task;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Enters and corrects tasks as files bring them, by the rules of the form. It asks for no right but those on the body. */
@ApplicationScoped
public class TaskWriter {

    private static final FieldValues<TaskField> NOTHING = FieldValues.none(TaskField.class);

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskLifecycle lifecycle;

    @Inject
    private TaskList list;

    @Inject
    private TaskChecks checks;

    /**
     * Outcome of writing a task.
     *
     * @param ownerLeft whether who does it sat in the body and does no more
     */
    public record Written(List<Change> changes, boolean ownerLeft) {

        public Written {
            changes = List.copyOf(changes);
        }
    }

    /** The task of a body that files call so; empty for none. */
    public Optional<TaskView> coded(Body body, String code) {
        return tasks.coded(body.id(), code).map(task -> list.byUuid(task.uuid()).orElseThrow());
    }

    /**
     * Writes what a row says; what it does not say stays.
     *
     * @param before the task as it was; empty to enter one
     * @throws Problem INVALID with one violation per wrong field; nothing is written then
     */
    public Written write(Body body, Optional<TaskView> before, FieldValues<TaskField> says, boolean dryRun) {
        before.filter(TaskView::archived).ifPresent(task -> {
            throw Problem.invalid(TaskField.CODE.key(), "committee-task-code-archived", task.code(), task.title());
        });
        FieldValues<TaskField> held = before.map(TaskView::values).orElse(NOTHING);
        FieldValues<TaskField> after = checks.check(says.or(held), held);
        List<Change> changes = held.changes(after);
        if (!dryRun && !changes.isEmpty()) {
            write(before, held, after);
        }
        return new Written(changes, left(body, after));
    }

    private void write(Optional<TaskView> before, FieldValues<TaskField> held, FieldValues<TaskField> after) {
        if (before.isEmpty()) {
            lifecycle.create(after, checks.keys(after, held, null));
            return;
        }
        Task task = lifecycle.find(before.get().id());
        lifecycle.update(task, held, after, checks.keys(after, held, task.ownerId()));
    }

    private boolean left(Body body, FieldValues<TaskField> after) {
        String owner = after.text(TaskField.OWNER);
        return owner != null && list.left(body.id(), owner);
    }
}
