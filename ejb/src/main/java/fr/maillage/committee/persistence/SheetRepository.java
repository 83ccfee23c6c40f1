package fr.maillage.committee.persistence;

import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sheets of gatherings: the members of a body on a day, and whoever was noted at one of its gatherings. */
@ApplicationScoped
public class SheetRepository {

    private static final String COLUMNS = "r.name as name, w.actor as actor, t.state as state, g.code as code";

    private static final String FROM =
            "person_card r left join (select o.person_id as person_id, min(a.name) as actor from mandate o"
                    + " join actor_card a on a.id = o.actor_id where o.body_id = ? group by o.person_id) w"
                    + " on w.person_id = r.id left join attendance t on t.person_id = r.id and t.gathering_id = ?"
                    + " left join gathering_group g on g.id = t.group_id";

    private static final RecordPages PAGES =
            new RecordPages(COLUMNS, FROM, Map.of("name", "r.name %1$s, r.id %1$s"), "name");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A page of a sheet, in two statements. */
    public Page<SheetRow> page(long body, long gathering, LocalDate day, PageRequest request) {
        return PAGES.page(entities, query(body, gathering, day), request, SheetRepository::row);
    }

    /** A whole sheet by name, in one statement. */
    public List<SheetRow> sheet(long body, long gathering, LocalDate day) {
        List<Object> parameters = new ArrayList<>();
        String where = query(body, gathering, day).where(parameters);
        String sql = "select r.id as id, " + COLUMNS + " from " + FROM + where + " order by r.name, r.id";
        return Rows.list(entities, sql, parameters, SheetRepository::row);
    }

    private static RecordQuery query(long body, long gathering, LocalDate day) {
        return new RecordQuery()
                .joined(body, gathering)
                .where(
                        "(t.id is not null or r.id in (select m.person_id from mandate m where m.body_id = ? and "
                                + MandateRepository.runsOn("?") + "))",
                        body,
                        day,
                        day);
    }

    private static SheetRow row(Row row) {
        return new SheetRow(row.number("id"), row.text("name"), row.text("actor"), row.text("state"), row.text("code"));
    }
}
