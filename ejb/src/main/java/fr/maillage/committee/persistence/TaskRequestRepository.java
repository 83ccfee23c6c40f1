package fr.maillage.committee.persistence;

import fr.maillage.ask.Asked;
import fr.maillage.committee.task.TaskAnswer;
import fr.maillage.committee.task.TaskRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds which of those who do tasks {@code r} were asked how far they are {@code q}. */
@ApplicationScoped
public class TaskRequestRepository {

    /** The latest link of who does the task that she has not used. */
    private static final String ASKED = "select r.id as task, r.uuid as task_uuid, r.title as title, b.name as body,"
            + " r.territory_id as territory, r.due_on as due_on, r.owner_id as owner, p.name as name, p.email as email,"
            + " p.no_mail as refuses, q.uuid as request, q.messages as messages, q.message_at as message_at"
            + " from committee_task r join body b on b.id = r.body_id join person_card p on p.id = r.owner_id"
            + " left join ask_link_card q on q.id = (select max(l.id) from ask_link_card l where l.kind = 'task'"
            + " and l.subject = r.uuid and l.person_id = r.owner_id and l.answered_at is null)";

    private static final String OPENED = "select p.name as name, r.title as title, r.due_on as due_on,"
            + " r.done_on as done_on, r.owner_id as owner, r.archived_at is not null as archived, b.name as body,"
            + " d.number as decision, d.text as decision_text, d.decided_on as decided_on from committee_task r"
            + " join body b on b.id = r.body_id join person_card p on p.id = ?"
            + " left join decision d on d.id = r.decision_id where r.uuid = ?";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Whom to ask about a task; empty where nobody does it. */
    public Optional<TaskRequest> of(long task) {
        return Rows.list(entities, ASKED + " where r.id = ?", TaskRequestRepository::asked, task).stream()
                .findFirst();
    }

    /** Whom to ask about the late tasks of a body, by their days, in one statement. */
    public List<TaskRequest> late(long body, LocalDate today, int most) {
        return Rows.list(
                entities,
                ASKED + " where r.body_id = ? and r.archived_at is null and r.done_on is null and r.due_on < ?"
                        + " order by r.due_on, r.id limit " + most,
                TaskRequestRepository::asked,
                body,
                today);
    }

    /** Reads the tasks of some people that are not done, in bodies that still work, in one statement. */
    public List<TaskRequest> open(Collection<Long> persons) {
        return Rows.list(
                entities,
                ASKED + " where r.owner_id in (" + Rows.marks(persons) + ") and r.archived_at is null"
                        + " and r.done_on is null and b.archived_at is null order by r.id",
                persons,
                TaskRequestRepository::asked);
    }

    /** Counts the late tasks of a body that nobody does. */
    public long nobodys(long body, LocalDate today) {
        return Rows.number(
                entities,
                "select count(*) from committee_task where body_id = ? and archived_at is null and done_on is null"
                        + " and owner_id is null and due_on < ?",
                body,
                today);
    }

    /** Task that a link leads to, and for whom it is; in one statement. */
    public Optional<Row> opened(Asked link) {
        return Rows.list(
                        entities,
                        OPENED,
                        row -> row,
                        link.person(),
                        link.subject().toString())
                .stream()
                .findFirst();
    }

    /** Titles of some tasks. */
    public Map<UUID, String> titles(Collection<UUID> tasks) {
        return Rows.list(
                        entities,
                        "select uuid, title from committee_task where uuid in (" + Rows.marks(tasks) + ")",
                        tasks.stream().map(UUID::toString).toList(),
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.uuid("uuid"), row -> row.text("title")));
    }

    /** Who was asked about a task, the latest first. */
    public List<TaskAnswer> answers(UUID task) {
        return Rows.list(
                entities,
                "select p.name as name, q.messages as messages, q.message_at as message_at,"
                        + " q.answered_at as answered_at, q.remark as remark from ask_link_card q"
                        + " join person_card p on p.id = q.person_id where q.kind = 'task' and q.subject = ? order by q.message_at desc, q.id",
                row -> new TaskAnswer(
                        row.text("name"),
                        (int) row.number("messages"),
                        row.moment("message_at"),
                        row.moment("answered_at"),
                        row.text("remark")),
                task.toString());
    }

    /** Reads the tasks of some people and the messages that asked them, by the days of tasks; in one statement. */
    public List<Row> told(Collection<Long> persons) {
        String in = "(" + Rows.marks(persons) + ")";
        List<Long> twice = new ArrayList<>(persons);
        twice.addAll(persons);
        return Rows.list(
                entities,
                "select x.person as person, r.title as title, r.due_on as due_on, r.done_on as done_on,"
                        + " x.message_at as message_at, x.answered_at as answered_at, x.remark as remark from ("
                        + "select t.owner_id as person, t.id as task, cast(null as timestamp with time zone) as message_at,"
                        + " cast(null as timestamp with time zone) as answered_at, cast(null as varchar(500)) as remark"
                        + " from committee_task t where t.owner_id in " + in
                        + " union all select q.person_id, k.id, q.message_at, q.answered_at, q.remark"
                        + " from ask_link_card q join committee_task k on k.uuid = q.subject"
                        + " where q.kind = 'task' and q.person_id in " + in
                        + ") x join committee_task r on r.id = x.task order by r.due_on, r.id, x.message_at",
                twice,
                row -> row);
    }

    private static TaskRequest asked(Row row) {
        UUID request = row.uuid("request");
        return new TaskRequest(
                row.number("task"),
                row.uuid("task_uuid"),
                row.text("title"),
                row.text("body"),
                row.number("territory"),
                row.day("due_on"),
                row.number("owner"),
                row.text("name"),
                row.text("email"),
                row.flag("refuses"),
                request,
                request == null ? 0 : (int) row.number("messages"),
                row.moment("message_at"));
    }
}
