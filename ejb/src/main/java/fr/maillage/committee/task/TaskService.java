package fr.maillage.committee.task;

import fr.maillage.committee.model.Task;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.RecordKeys;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody does for a body by a day. Reading needs READ somewhere, knowing who does it READ_CONTACTS on the territory
 * that the body works for; changing one needs EDIT_COMMITTEE there, and giving it to another body on both territories.
 */
@Stateless
@LocalBean
public class TaskService extends LifecycleService<Task, TaskDetail, TaskField> {

    private static final int OFFERED = 10;

    /** As many as one chooses from. */
    static final int MOST_OFFERED = 200;

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskLifecycle lifecycle;

    @Inject
    private TaskSearch search;

    @Inject
    private TaskChecks checks;

    /**
     * A page of the list, in three statements.
     *
     * @param filter never null; see {@link TaskFilter#NONE}
     * @param day as of which tasks are in a state; null for today
     * @param request sorts by {@code due} (default), {@code title} or {@code body}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<TaskView> list(TaskFilter filter, LocalDate day, PageRequest request) {
        caller().require(Permission.READ);
        return search.page(search.query(filter, day(day)), request).map(this::shown);
    }

    /**
     * The whole list, for {@link #slice}.
     *
     * @throws Problem as for {@link #list}
     */
    public RecordKeys keys(TaskFilter filter, LocalDate day, PageRequest order) {
        caller().require(Permission.READ);
        return search.keys(search.query(filter, day(day)), order);
    }

    /**
     * A slice of the list, in one statement.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<TaskView> slice(RecordKeys keys) {
        caller().require(Permission.READ);
        return search.slice(keys).stream().map(this::shown).toList();
    }

    /**
     * What follows from the decisions of a gathering, in three statements.
     *
     * @param request as for {@link #list}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; INVALID for an unknown sort
     */
    public List<TaskView> followingFrom(UUID gathering, PageRequest request) {
        caller().require(Permission.READ);
        return search.page(search.followingFrom(gathering), request)
                .map(this::shown)
                .items();
    }

    /** A day, today in Paris for null. */
    public LocalDate day(LocalDate asked) {
        return asked == null ? search.today() : asked;
    }

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
     * Who does tasks of the territories where the caller reads contacts, by name; the first {@value #MOST_OFFERED}.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<PersonRef> owners() {
        caller().require(Permission.READ);
        return search.owners(caller().scope(Permission.READ_CONTACTS), MOST_OFFERED);
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
        FieldValues<TaskField> before = search.byUuid(id).orElseThrow().values();
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
        FieldValues<TaskField> before = search.byUuid(id).orElseThrow().values();
        return update(id, version, before.with(TaskField.DONE_ON, search.today().toString()));
    }

    @Override
    protected TaskLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected TaskDetail detail(Task task) {
        boolean readable = ownerReadable(task);
        TaskView view = search.byUuid(task.uuid()).orElseThrow();
        return new TaskDetail(readable ? view : view.withoutOwner(), lifecycle.editable(task), readable);
    }

    private TaskView shown(TaskView task) {
        return caller().may(Permission.READ_CONTACTS, task.territory()) ? task : task.withoutOwner();
    }

    private boolean ownerReadable(Task task) {
        return caller().may(Permission.READ_CONTACTS, task.territoryId());
    }
}
