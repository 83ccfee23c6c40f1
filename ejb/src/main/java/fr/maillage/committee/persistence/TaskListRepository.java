package fr.maillage.committee.persistence;

import fr.maillage.committee.task.TaskField;
import fr.maillage.person.PersonRef;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tasks as rows, with their body {@code b}, its territory {@code t}, their decision {@code d}, who does them {@code p}, and the
 * gathering {@code g} and agenda item {@code i} where they, or their decision, came up.
 */
@ApplicationScoped
public class TaskListRepository extends RecordLists<TaskField> {

    /** The last day on which who does a task sits in its body; a day far off for no limit, null where she never did. */
    private static final String SEATED_UNTIL =
            "(select max(coalesce(m.until_on, date '9999-12-31')) from mandate m where m.body_id = r.body_id"
                    + " and m.person_id = r.owner_id) as seated_until";

    public static final RecordPages PAGES = new RecordPages(
            "b.uuid as body, b.name as body_name, t.code as territory_code, t.name as territory_name,"
                    + " t.id as territory_id, d.number as decision, d.uuid as decision_uuid, d.text as decision_text,"
                    + " p.uuid as owner, p.name as owner_name, i.uuid as item_uuid, " + SEATED_UNTIL,
            "committee_task r join body b on b.id = r.body_id join territory t on t.id = r.territory_id"
                    + " left join decision d on d.id = r.decision_id left join person_card p on p.id = r.owner_id"
                    + " left join gathering g on g.id = coalesce(r.gathering_id, d.gathering_id)"
                    + " left join agenda_item i on i.id = coalesce(r.agenda_item_id, d.agenda_item_id)",
            Map.of(
                    "due", "r.due_on %1$s nulls last, r.id %1$s",
                    "title", "r.search_text %1$s, r.id %1$s",
                    "body", "b.search_text %1$s, r.due_on %1$s nulls last, r.id %1$s"),
            "due");

    /** Each task with how it stands on a day; one that is late is open, too. */
    public static final String STATES =
            "select x.id as id, case when x.done_on <= ? then 'done' else 'open' end as v from committee_task x"
                    + " union all select x.id, 'late' from committee_task x"
                    + " where (x.done_on is null or x.done_on > ?) and x.due_on < ?";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public TaskListRepository() {
        super(new RecordRows<>(PAGES, TaskField.class, RecordTerms.NONE));
    }

    /** Who does the tasks that a query selects, by name. */
    public List<PersonRef> owners(RecordQuery query, int most) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select distinct p.id as id, p.uuid as uuid, p.name as name from committee_task r"
                + " join person_card p on p.id = r.owner_id" + query.where(parameters) + " order by p.name, p.id limit "
                + most;
        return Rows.list(
                entities, sql, parameters, row -> new PersonRef(row.number("id"), row.uuid("uuid"), row.text("name")));
    }

    /** Tells if somebody sat in a body before a day, and does not from then on. */
    public boolean left(long body, String person, LocalDate day) {
        return Rows.number(
                        entities,
                        "select count(*) from (select max(coalesce(m.until_on, date '9999-12-31')) as until_on"
                                + " from mandate m join person_card p on p.id = m.person_id where m.body_id = ?"
                                + " and p.uuid = ?) s where s.until_on < ?",
                        body,
                        person,
                        day)
                > 0;
    }
}
