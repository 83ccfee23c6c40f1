package fr.maillage.committee.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;

/** The list of the members of bodies: who sits there today comes first. */
@ApplicationScoped
public class MemberListRepository {

    private static final String RUNS =
            "(r.from_on is null or r.from_on <= t.on_day) and (r.until_on is null or r.until_on >= t.on_day)";

    private static final RecordPages PAGES = new RecordPages(
            "r.uuid as uuid, r.version as version, r.person_id as person, p.name as name, a.uuid as actor,"
                    + " a.name as actor_name, r.role as role, r.group_code as group_code, r.from_on as from_on,"
                    + " r.until_on as until_on, o.uuid as alternate_of, q.name as alternate_name,"
                    + " e.uuid as replaces, s.name as replaces_name,"
                    + " case when " + RUNS + " then 1 else 0 end as runs",
            "mandate r cross join (select cast(? as date) as on_day) t join person_card p on p.id = r.person_id"
                    + " left join actor_card a on a.id = r.actor_id left join mandate o on o.id = r.alternate_of"
                    + " left join person_card q on q.id = o.person_id"
                    + " left join mandate e on e.id = r.replaces_id left join person_card s on s.id = e.person_id",
            Map.of("name", "case when " + RUNS + " then 0 else 1 end, p.name %1$s, r.id %1$s"),
            "name");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A page of the mandates {@code r} that a query selects, in two statements. */
    public Page<Row> page(RecordQuery query, LocalDate today, PageRequest request) {
        return PAGES.page(entities, query.joined(today), request, row -> row);
    }

    /** Limits a list to those who sit there on a day. */
    public static RecordQuery sitting(RecordQuery query, LocalDate day) {
        return query.where("(r.from_on is null or r.from_on <= ?)", day)
                .where("(r.until_on is null or r.until_on >= ?)", day);
    }
}
