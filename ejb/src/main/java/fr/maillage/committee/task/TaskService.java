package fr.maillage.committee.task;

import fr.maillage.committee.model.Task;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Tasks of people for a body by a day. Reading needs READ somewhere, knowing who does it READ_CONTACTS on the territory
 * that the body works for; changing one needs EDIT_COMMITTEE there, and giving it to another body on both territories.
 */
@Stateless
@LocalBean
public class TaskService extends LifecycleService<Task, TaskDetail, TaskField> {

    private static final int OFFERED = 10;

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskLifecycle lifecycle;

    @Inject
    private TaskList list;

    @Inject
    private TaskChecks checks;

    /**
     * The decisions that somebody may mean who types words, by their numbers; a few at most.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<String> decisions(String words) {
        caller().require(Permission.READ);
        return tasks.decisions(words, OFFERED).stream()
                .map(DecisionRef::number)
                .distinct()
                .toList();
    }

    /**
     * Enters a task of a body.
     *
     * @throws Problem INVALID with one violation per wrong field, {@code code} also when another task of the body has it,
     *     {@code doneOn} also for a day to come and for one before its decision; DENIED without EDIT_COMMITTEE on the
     *     territory of the body
     */
    public TaskDetail create(FieldValues<TaskField> input) {
        caller().require(Permission.EDIT_COMMITTEE);
        FieldValues<TaskField> nothing = FieldValues.none(TaskField.class);
        FieldValues<TaskField> values = checks.check(input, nothing);
        return detail(lifecycle.create(values, checks.keys(values, nothing, null)));
    }

    /**
     * Enters a task that came up at a gathering.
     *
     * @param gathering one of the body
     * @param item of its agenda; null for none
     * @throws Problem as for {@link #create}
     */
    public TaskDetail create(FieldValues<TaskField> input, UUID gathering, UUID item) {
        TaskDetail made = create(input);
        tasks.cameUp(made.id(), gathering, item);
        return get(made.id());
    }

    /**
     * Corrects a task; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_COMMITTEE on the territory, before and after; CONFLICT for an archived task; NOT_FOUND
     */
    @Override
    public TaskDetail update(UUID id, int version, FieldValues<TaskField> input) {
        Task task = lifecycle.forChange(id, version);
        lifecycle.requireActive(task);
        FieldValues<TaskField> before = list.byUuid(id).orElseThrow().values();
        // Whoever may not know who does it was shown nobody.
        FieldValues<TaskField> said =
                ownerReadable(task) ? input : input.with(TaskField.OWNER, before.text(TaskField.OWNER));
        FieldValues<TaskField> values = checks.check(said, before);
        lifecycle.update(task, before, values, checks.keys(values, before, task.ownerId()));
        return detail(task);
    }

    /**
     * Says that a task was done today.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; DENIED without EDIT_COMMITTEE on the territory; CONFLICT for
     *     an archived task, and for one that is done; NOT_FOUND
     */
    public TaskDetail done(UUID id, int version) {
        Task task = lifecycle.forChange(id, version);
        lifecycle.requireActive(task);
        if (task.doneOn() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-task-done", task.title());
        }
        FieldValues<TaskField> before = list.byUuid(id).orElseThrow().values();
        return update(id, version, before.with(TaskField.DONE_ON, list.today().toString()));
    }

    @Override
    protected TaskLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected TaskDetail detail(Task task) {
        TaskView view = list.byUuid(task.uuid()).orElseThrow();
        return new TaskDetail(list.shown(view), lifecycle.editable(task), ownerReadable(task));
    }

    private boolean ownerReadable(Task task) {
        return caller().may(Permission.READ_CONTACTS, task.territoryId());
    }
}
