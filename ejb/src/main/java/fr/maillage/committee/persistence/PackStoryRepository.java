package fr.maillage.committee.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows that the committee's own sections of a pack tell. */
@ApplicationScoped
public class PackStoryRepository {

    private static final String SAT =
            "exists (select 1 from mandate m where m.body_id = ? and m.person_id = p.id) as seated";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The gathering of a body before another one, the latest; archived ones left out. */
    public Optional<Row> before(long body, long gathering, LocalDate heldOn) {
        return first(body, gathering, heldOn, "");
    }

    /** The same of which minutes were sent or approved. */
    public Optional<Row> told(long body, long gathering, LocalDate heldOn) {
        return first(
                body,
                gathering,
                heldOn,
                " and exists (select 1 from minutes m where m.gathering_id = g.id and m.state <> 'draft')");
    }

    private Optional<Row> first(long body, long gathering, LocalDate heldOn, String condition) {
        return Rows.list(
                        entities,
                        "select g.uuid as uuid, g.held_on as held_on from gathering g where g.body_id = ?"
                                + " and g.id <> ? and g.held_on <= ? and g.archived_at is null" + condition
                                + " order by g.held_on desc, g.id desc limit 1",
                        row -> row,
                        body,
                        gathering,
                        heldOn)
                .stream()
                .findFirst();
    }

    /** Who presents the items of a gathering's agenda, by item; those alone who sit or sat in its body. */
    public Map<UUID, String> presenters(long gathering, long body) {
        return Rows.list(
                        entities,
                        "select i.uuid as item, p.name as name from agenda_item i"
                                + " join person_card p on p.id = i.presenter_id where i.gathering_id = ? and"
                                + " exists (select 1 from mandate m where m.body_id = ? and m.person_id = p.id)",
                        row -> row,
                        gathering,
                        body)
                .stream()
                .collect(Collectors.toMap(row -> row.uuid("item"), row -> row.text("name")));
    }

    /** The tasks of a body that are open, and those that were done since a day; the most urgent first. */
    public List<Row> tasks(long body, LocalDate since, int most) {
        return Rows.list(
                entities,
                "select t.code as code, t.title as title, t.due_on as due_on, t.done_on as done_on, p.name as owner,"
                        + " d.number as decision, " + SAT + " from committee_task t"
                        + " left join person_card p on p.id = t.owner_id left join decision d on d.id = t.decision_id"
                        + " where t.body_id = ? and t.archived_at is null and (t.done_on is null or t.done_on >= ?)"
                        + " order by t.done_on nulls first, t.due_on nulls last, t.id limit " + most,
                row -> row,
                body,
                body,
                since);
    }

    /** The decisions of a body that are open, and those that were taken, done or withdrawn since a day; by number. */
    public List<Row> decisions(long body, LocalDate since, int most) {
        return Rows.list(
                entities,
                "select d.number as number, d.text as text, d.decided_on as decided_on, d.done_on as done_on,"
                        + " d.withdrawn_on as withdrawn_on from decision d where d.body_id = ?"
                        + " and d.archived_at is null and (d.done_on is null and d.withdrawn_on is null"
                        + " or d.decided_on >= ? or d.done_on >= ? or d.withdrawn_on >= ?)"
                        + " order by d.decided_on, d.number, d.id limit " + most,
                row -> row,
                body,
                since,
                since,
                since);
    }
}
