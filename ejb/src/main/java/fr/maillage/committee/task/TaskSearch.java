package fr.maillage.committee.task;

import fr.maillage.committee.persistence.TaskListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonRegister;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The list of tasks. */
@ApplicationScoped
public class TaskSearch extends RecordSearch<TaskView> {

    private static final String NOT_DONE = "(r.done_on is null or r.done_on > ?)";

    private TaskListRepository lists;

    @Inject
    private PersonRegister people;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected TaskSearch() {}

    @Inject
    public TaskSearch(TaskListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** @param day as of which tasks are in a state */
    public RecordQuery query(TaskFilter filter, LocalDate day) {
        RecordQuery query = new RecordQuery().archived(filter.archived()).words(filter.text());
        if (filter.body() != null) {
            query.where("b.uuid = ?", filter.body().toString());
        }
        if (filter.decision() != null) {
            query.where("d.uuid = ?", filter.decision().toString());
        }
        if (filter.owner() != null) {
            query.where("p.uuid = ?", filter.owner().toString())
                    .within(caller.scope(Permission.READ_CONTACTS), today(), "r.territory_id");
        }
        if (filter.mine()) {
            mine(query);
        }
        if (filter.state() != null) {
            state(query, filter.state(), day);
        }
        return inside(query, filter.territory(), "r.territory_id");
    }

    /** The tasks that came up at a gathering, or follow from what was decided there. */
    RecordQuery at(UUID gathering) {
        return new RecordQuery().archived(false).where("g.uuid = ?", gathering.toString());
    }

    /** Who does tasks inside the territories of a permission, by name. */
    List<PersonRef> owners(Scope scope, int most) {
        return lists.owners(new RecordQuery().archived(false).within(scope, today(), "r.territory_id"), most);
    }

    /** Whether somebody sat in a body and does no more. */
    boolean left(long body, String person) {
        return lists.left(body, person, today());
    }

    private void mine(RecordQuery query) {
        query.among("r.owner_id", people.of(caller.requireSignedIn().accountId()));
    }

    private static void state(RecordQuery query, String state, LocalDate day) {
        switch (state) {
            case "open" -> query.where(NOT_DONE, day);
            case "late" -> query.where(NOT_DONE + " and r.due_on < ?", day, day);
            default -> query.where("r.done_on <= ?", day);
        }
    }

    @Override
    protected TaskView view(Row row) {
        return new TaskView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
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
