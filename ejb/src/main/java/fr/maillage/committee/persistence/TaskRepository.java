package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Task;
import fr.maillage.committee.task.DecisionRef;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Finds and writes tasks, and finds the decisions that they follow from. */
@ApplicationScoped
public class TaskRepository extends RecordRepository<Task> {

    /** More of one number in one place nobody tells apart. */
    private static final int MOST_NAMESAKES = 50;

    private static final String CAME_UP = " from committee_task t left join decision d on d.id = t.decision_id";

    private static final String IN_TURN = "d.number nulls last, t.due_on, t.id";

    private static final String DECISIONS =
            "select r.id as id, r.number as number, b.uuid as body, r.territory_id as territory,"
                    + " r.decided_on as decided_on, r.archived_at is not null as archived from decision r"
                    + " join body b on b.id = r.body_id";

    public TaskRepository() {
        super(Task.class, "committee.task");
    }

    /** The task of a body that files call so, archived or not. */
    public Optional<Task> coded(long body, String code) {
        return select("where e.bodyId = ?1 and e.code = ?2", body, code).stream()
                .findFirst();
    }

    /** The tasks of some people. */
    public List<Task> of(Collection<Long> persons) {
        return persons.isEmpty() ? List.of() : select("where e.ownerId in ?1 order by e.id", persons);
    }

    /**
     * The tasks that came up at a gathering, or follow from what was decided there, by number of the decision, those of none
     * last; in one statement.
     */
    public <T> List<T> followingFrom(UUID gathering, Function<Row, T> reader) {
        return Rows.list(
                entities(),
                "select d.number as number, t.title as title, t.due_on as due_on" + CAME_UP
                        + " join gathering g on g.id = coalesce(t.gathering_id, d.gathering_id)"
                        + " where g.uuid = ? and t.archived_at is null and d.archived_at is null order by " + IN_TURN,
                reader,
                gathering.toString());
    }

    /** The same as a version of minutes keeps it. */
    public <T> List<T> keptIn(long minutes, Function<Row, T> reader) {
        return Rows.list(
                entities(),
                "select number, title, due_on from minutes_task where minutes_id = ? order by rank",
                reader,
                minutes);
    }

    /** Keeps for a version of minutes what {@link #followingFrom} tells now. */
    public void keep(long minutes) {
        Rows.execute(
                entities(),
                "insert into minutes_task (minutes_id, rank, number, title, due_on)"
                        + " select m.id, row_number() over (order by " + IN_TURN + "), d.number, t.title, t.due_on"
                        + CAME_UP + " join minutes m on m.gathering_id = coalesce(t.gathering_id, d.gathering_id)"
                        + " where m.id = ? and t.archived_at is null and d.archived_at is null",
                minutes);
    }

    /** Notes where a task came up: at a gathering, under an item of its agenda or under none. */
    public void cameUp(UUID task, UUID gathering, UUID item) {
        Rows.execute(
                entities(),
                "update committee_task set gathering_id = (select g.id from gathering g where g.uuid = ?),"
                        + " agenda_item_id = (select i.id from agenda_item i where i.uuid = ?) where uuid = ?",
                gathering.toString(),
                item == null ? "" : item.toString(),
                task.toString());
    }

    /** The decision of a body that has a number. */
    public Optional<DecisionRef> decision(UUID body, String number) {
        return decisions(new RecordQuery().where("b.uuid = ? and r.number = ?", body.toString(), number), 1).stream()
                .findFirst();
    }

    /** The decisions of a number, of bodies that work for a territory or for a part of it; archived ones left out. */
    public List<DecisionRef> decisions(String number, long territory, LocalDate day) {
        return decisions(
                new RecordQuery()
                        .archived(false)
                        .where("r.number = ?", number)
                        .inside(territory, day, "r.territory_id"),
                MOST_NAMESAKES);
    }

    /** The numbers of decisions that somebody may mean who types words. */
    public List<DecisionRef> decisions(String words, int most) {
        return decisions(new RecordQuery().archived(false).words(words), most);
    }

    private List<DecisionRef> decisions(RecordQuery query, int most) {
        List<Object> parameters = new ArrayList<>();
        String sql = DECISIONS + query.where(parameters) + " order by r.number, r.id limit " + most;
        return Rows.list(entities(), sql, parameters, TaskRepository::decision);
    }

    private static DecisionRef decision(Row row) {
        return new DecisionRef(
                row.number("id"),
                row.text("number"),
                row.uuid("body"),
                row.number("territory"),
                row.day("decided_on"),
                row.flag("archived"));
    }
}
