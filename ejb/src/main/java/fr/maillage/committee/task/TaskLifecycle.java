package fr.maillage.committee.task;

import fr.maillage.committee.model.Task;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes tasks. Whoever enters one has locked its body, by which codes stay unique. */
@ApplicationScoped
public class TaskLifecycle extends RecordLifecycle<Task> {

    private TaskRepository tasks;

    /** For the proxy only. */
    protected TaskLifecycle() {}

    @Inject
    public TaskLifecycle(TaskRepository tasks, Caller caller, AuditTrail audit, Clock clock) {
        super(tasks, Permission.EDIT_COMMITTEE, caller, audit, clock);
        this.tasks = tasks;
    }

    @Override
    protected long territory(Task task) {
        return task.territoryId();
    }

    @Override
    protected String label(Task task) {
        return task.title();
    }

    /** Enters a task; throws INVALID on {@code code} where another one of the body has it. */
    public Task create(FieldValues<TaskField> values, TaskKeys keys) {
        refuseTaken(values, keys, null);
        Task task = new Task(UUID.randomUUID(), now());
        return create(
                task,
                () -> task.describe(values, keys, words(values, keys)),
                () -> {},
                FieldValues.none(TaskField.class).changes(values));
    }

    /** Corrects a task; throws as {@link #create}. */
    public void update(Task task, FieldValues<TaskField> before, FieldValues<TaskField> after, TaskKeys keys) {
        refuseTaken(after, keys, task);
        update(task, () -> task.describe(after, keys, words(after, keys)), () -> {}, before.changes(after));
    }

    /**
     * Says that a task is done, and nothing else of it.
     *
     * @param verb by which the audit calls it
     */
    public void done(Task task, LocalDate day, String verb) {
        task.done(day);
        task.touch(now());
        tasks.flush();
        record(task, verb, List.of(new Change(TaskField.DONE_ON.key(), null, day.toString())));
    }

    /** Gives a task to somebody, by her key, whose entries were merged or erased; null for nobody. The audit names nobody. */
    public void givenTo(Task task, Long person) {
        if (!Objects.equals(task.ownerId(), person)) {
            task.givenTo(person);
            task.touch(now());
            tasks.flush();
            record(task, "owner", List.of());
        }
    }

    private void refuseTaken(FieldValues<TaskField> values, TaskKeys keys, Task but) {
        String code = values.text(TaskField.CODE);
        if (code == null) {
            return;
        }
        tasks.coded(keys.body().id(), code)
                .filter(taken -> !Objects.equals(taken, but))
                .ifPresent(taken -> {
                    throw Problem.invalid(
                            TaskField.CODE.key(),
                            taken.archived() ? "committee-task-code-archived" : "committee-task-code-taken",
                            code,
                            taken.title());
                });
    }

    private static String words(FieldValues<TaskField> values, TaskKeys keys) {
        return PlainText.searched(Stream.of(
                values.text(TaskField.TITLE),
                values.text(TaskField.CODE),
                keys.body().name(),
                values.text(TaskField.DECISION)));
    }
}
