package fr.maillage.committee.task;

import fr.maillage.committee.persistence.TaskListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonRegister;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The list of tasks; who does one is for whoever reads contacts on the territory of its body. */
@ApplicationScoped
public class TaskList extends RecordList<TaskView, TaskField> {

    /** As many as one chooses from. */
    static final int MOST_OFFERED = 200;

    private static final String NOT_DONE = "(r.done_on is null or r.done_on > ?)";
    private static final String TERRITORY = "r.territory_id";
    private static final String OWNER = "owner";

    /** The first due first. */
    public static final ListSpec<TaskView, TaskField> SPEC = ListSpec.of(
                    "committee.task", "/tasks", TaskField.class, TaskView::values, TaskListRepository.PAGES)
            .edits(Permission.EDIT_COMMITTEE)
            .filter(ListFilter.words())
            .filter(ListFilter.choice("state")
                    .when("open", NOT_DONE)
                    .when("late", NOT_DONE + " and r.due_on < ?")
                    .when("done", "r.done_on <= ?")
                    .told("open (not done, late ones too), late or done")
                    .countedEach(TaskListRepository.STATES))
            .filter(ListFilter.record("body", "Identifier of a body", "b.uuid = ?")
                    .counted("b.uuid", "b.name"))
            .filter(ListFilter.record("decision", "Identifier of a decision", "d.uuid = ?"))
            .filter(ListFilter.record(
                    OWNER, "Identifier of who does them, where you read contacts of the territory", "p.uuid = ?"))
            .filter(ListFilter.territory("Of bodies that work for it or for a part of it", TERRITORY))
            .filter(ListFilter.asOf("on", "Day as of which they are in a state, YYYY-MM-DD; today where it is missing"))
            .filter(ListFilter.flag("mine", "true for those of whoever asks only", null))
            .filter(ListFilter.archived())
            .column(TaskField.TITLE)
            .order("title")
            .link()
            .column("body", "field.body", TaskView::bodyName)
            .order("body")
            .fileColumn("territory", "column.territory", TaskView::territoryName)
            .column(OWNER, "field.owner", TaskView::ownerName)
            .column(TaskField.DUE_ON)
            .order("due")
            .column("state", "column.state", (task, day) -> task.state(day).code())
            .coded()
            .fileColumn("daysLate", "column.days-late", (task, day) -> (int) task.daysLate(day))
            .unfiled(TaskField.BODY, TaskField.OWNER)
            .several(TaskField.OWNER, TaskField.DUE_ON, TaskField.DONE_ON)
            .done();

    private TaskListRepository lists;

    @Inject
    private PersonRegister people;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected TaskList() {}

    @Inject
    public TaskList(TaskListRepository lists) {
        super(SPEC, lists);
        this.lists = lists;
    }

    /**
     * Those of a body.
     *
     * @param state one of the filter's; null for any
     */
    public static ListRequest of(UUID body, String state) {
        return ListRequest.ALL.with("body", body.toString()).with("state", state);
    }

    @Override
    public Page<TaskView> page(ListRequest request, PageRequest page) {
        return super.page(request, page).map(this::shown);
    }

    @Override
    public List<TaskView> slice(RecordKeys keys) {
        return super.slice(keys).stream().map(this::shown).toList();
    }

    /**
     * The tasks that came up at a gathering, or follow from what was decided there, the first due first; the first 200.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<TaskView> at(UUID gathering) {
        caller.require(Permission.READ);
        return page(
                        new RecordQuery().archived(false).where("g.uuid = ?", gathering.toString()),
                        new PageRequest(0, PageRequest.MAX_SIZE, "due", true))
                .items()
                .stream()
                .map(this::shown)
                .toList();
    }

    /**
     * Who does tasks of the territories where the caller reads contacts, by name; the first {@value #MOST_OFFERED}.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<PersonRef> owners() {
        caller.require(Permission.READ);
        return lists.owners(
                new RecordQuery().archived(false).within(caller.scope(Permission.READ_CONTACTS), today(), TERRITORY),
                MOST_OFFERED);
    }

    /** Tells if somebody sat in a body and does no more. */
    boolean left(long body, String person) {
        return lists.left(body, person, today());
    }

    @Override
    protected void limit(RecordQuery query, ListFilter filter, ListRequest request) {
        String value = request.value(filter.name());
        if ("mine".equals(filter.name())) {
            if (value != null) {
                query.among("r.owner_id", people.of(caller.requireSignedIn().accountId()));
            }
            return;
        }
        super.limit(query, filter, request);
        if (OWNER.equals(filter.name()) && value != null) {
            query.within(caller.scope(Permission.READ_CONTACTS), today(), TERRITORY);
        }
    }

    /** A task as the caller may see it. */
    TaskView shown(TaskView task) {
        return caller.may(Permission.READ_CONTACTS, task.territory()) ? task : task.withoutOwner();
    }

    @Override
    protected TaskView view(Row row) {
        return new TaskView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.uuid("body"),
                row.text("body_name"),
                row.number("territory_id"),
                row.text("territory_code"),
                row.text("territory_name"),
                row.uuid("decision_uuid"),
                row.text("decision_text"),
                row.uuid("item_uuid"),
                row.text("owner_name"),
                row.day("seated_until"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
