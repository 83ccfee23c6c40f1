package fr.maillage.committee.persistence;

import fr.maillage.committee.task.TaskAnswer;
import fr.maillage.committee.task.TaskRequest;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds and writes that those who do tasks {@code r} were asked how far they are {@code q}. */
@ApplicationScoped
public class TaskRequestRepository {

    /** The latest link of who does the task that she has not used. */
    private static final String ASKED = "select r.id as task, r.uuid as task_uuid, r.title as title, b.name as body,"
            + " r.territory_id as territory, r.due_on as due_on, r.owner_id as owner, p.name as name, p.email as email,"
            + " p.no_mail as refuses, q.uuid as request, q.messages as messages, q.message_at as message_at"
            + " from committee_task r join body b on b.id = r.body_id join person_card p on p.id = r.owner_id"
            + " left join committee_task_request q on q.id = (select max(l.id) from committee_task_request l"
            + " where l.task_id = r.id and l.person_id = r.owner_id and l.answered_at is null)";

    private static final String OPENED = "select q.id as request, q.answered_at as answered_at, q.person_id as person,"
            + " p.name as name, r.uuid as task, r.title as title, r.due_on as due_on, r.done_on as done_on,"
            + " r.owner_id as owner, r.archived_at is not null as archived, b.name as body, d.number as decision,"
            + " d.text as decision_text, d.decided_on as decided_on from committee_task_request q"
            + " join committee_task r on r.id = q.task_id join body b on b.id = r.body_id"
            + " join person_card p on p.id = q.person_id left join decision d on d.id = r.decision_id"
            + " where q.link_hash = ? and q.expires_at > ?";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    @Inject
    private LinkSigner signer;

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

    /** What some people do and is not done, in bodies that still work, in one statement. */
    public List<TaskRequest> open(Collection<Long> persons) {
        return Rows.list(
                entities,
                ASKED + " where r.owner_id in (" + Rows.marks(persons) + ") and r.archived_at is null"
                        + " and r.done_on is null and b.archived_at is null order by r.id",
                persons,
                TaskRequestRepository::asked);
    }

    /** How many late tasks of a body nobody does. */
    public long nobodys(long body, LocalDate today) {
        return Rows.number(
                entities,
                "select count(*) from committee_task where body_id = ? and archived_at is null and done_on is null"
                        + " and owner_id is null and due_on < ?",
                body,
                today);
    }

    /**
     * Keeps that some were asked.
     *
     * @param asked with the message counted
     */
    public void keep(Collection<TaskRequest> asked, OffsetDateTime expires) {
        add(asked.stream().filter(request -> request.messages() == 1).toList(), expires);
        again(asked.stream().filter(request -> request.messages() > 1).toList(), expires);
    }

    private void add(List<TaskRequest> some, OffsetDateTime expires) {
        jdbc.write(
                "insert into committee_task_request (id, uuid, task_id, person_id, link_hash, asked_at, expires_at,"
                        + " messages, message_at) values (nextval('committee_task_request_seq'), ?, ?, ?, ?, ?, ?, 1, ?)",
                some,
                (row, request) -> {
                    row.setString(1, request.request().toString());
                    row.setLong(2, request.task());
                    row.setLong(3, request.owner());
                    row.setString(4, LinkSigner.digest(signer.secret(request.request())));
                    row.setObject(5, request.messageAt());
                    row.setObject(6, expires);
                    row.setObject(7, request.messageAt());
                });
    }

    private void again(List<TaskRequest> some, OffsetDateTime expires) {
        jdbc.write(
                "update committee_task_request set messages = ?, message_at = ?, expires_at = ? where uuid = ?",
                some,
                (row, request) -> {
                    row.setInt(1, request.messages());
                    row.setObject(2, request.messageAt());
                    row.setObject(3, expires);
                    row.setString(4, request.request().toString());
                });
    }

    /** What a link leads to that has not expired, in one statement; empty for no link. */
    public Optional<Row> byLink(String hash, OffsetDateTime now) {
        return Rows.list(entities, OPENED, row -> row, hash, now).stream().findFirst();
    }

    /** @return false where it was answered already */
    public boolean answered(long key, OffsetDateTime now, String remark) {
        return Rows.execute(
                        entities,
                        "update committee_task_request set answered_at = ?, remark = ? where id = ?"
                                + " and answered_at is null",
                        now,
                        remark,
                        key)
                == 1;
    }

    /** Who was asked about a task, the latest first. */
    public List<TaskAnswer> answers(long task) {
        return Rows.list(
                entities,
                "select p.name as name, q.messages as messages, q.message_at as message_at,"
                        + " q.answered_at as answered_at, q.remark as remark from committee_task_request q"
                        + " join person_card p on p.id = q.person_id where q.task_id = ? order by q.message_at desc, q.id",
                row -> new TaskAnswer(
                        row.text("name"),
                        (int) row.number("messages"),
                        row.moment("message_at"),
                        row.moment("answered_at"),
                        row.text("remark")),
                task);
    }

    /** Which of some people were asked. */
    public Set<Long> asked(Collection<Long> persons) {
        return persons.isEmpty()
                ? Set.of()
                : Rows.list(
                                entities,
                                "select distinct person_id as person from committee_task_request where person_id in ("
                                        + Rows.marks(persons) + ")",
                                persons,
                                row -> row.number("person"))
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** What some people do and were asked, by the days of tasks; in one statement. */
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
                        + " union all select q.person_id, q.task_id, q.message_at, q.answered_at, q.remark"
                        + " from committee_task_request q where q.person_id in " + in
                        + ") x join committee_task r on r.id = x.task order by r.due_on, r.id, x.message_at",
                twice,
                row -> row);
    }

    /** Lets the links of one person be another's. */
    public void move(long from, long to) {
        Rows.execute(entities, "update committee_task_request set person_id = ? where person_id = ?", to, from);
    }

    /** Ends the links of some people. */
    public void forget(Collection<Long> persons) {
        if (!persons.isEmpty()) {
            Rows.execute(
                    entities,
                    "delete from committee_task_request where person_id in (" + Rows.marks(persons) + ")",
                    persons);
        }
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
