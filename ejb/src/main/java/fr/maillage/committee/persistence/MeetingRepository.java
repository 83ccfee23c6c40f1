package fr.maillage.committee.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Counts what belongs to meetings. */
@ApplicationScoped
public class MeetingRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Of some gatherings: who was invited, comes and was there, the latest minutes, and the latest that are no draft. */
    public List<Row> figures(Collection<UUID> gatherings) {
        return gatherings.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select g.uuid as uuid, g.territory_id as territory_id,"
                                + " (select count(*) from invitation i where i.gathering_id = g.id) as invited,"
                                + " (select count(*) from invitation i where i.gathering_id = g.id"
                                + " and i.answer = 'comes') as comes,"
                                + " (select count(*) from attendance a where a.gathering_id = g.id"
                                + " and a.state = 'present') as present,"
                                + " m.state as latest_state, m.approved_on as latest_approved,"
                                + " s.state as closed_state, s.approved_on as closed_approved from gathering g"
                                + " left join minutes m on m.gathering_id = g.id and m.number ="
                                + " (select max(n.number) from minutes n where n.gathering_id = g.id)"
                                + " left join minutes s on s.gathering_id = g.id and s.number ="
                                + " (select max(n.number) from minutes n where n.gathering_id = g.id"
                                + " and n.state <> 'draft') where g.uuid in (" + Rows.marks(gatherings) + ")",
                        gatherings.stream().map(UUID::toString).toList(),
                        row -> row);
    }
}
