package fr.maillage.committee.persistence;

import fr.maillage.committee.decision.DecisionItem;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the items of agendas under which something was decided. */
@ApplicationScoped
public class DecisionItemRepository {

    private static final String SELECT =
            "select i.id, i.uuid, i.gathering_id, i.rank, i.title, i.archived_at from agenda_item i where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** An item, archived or not. */
    public Optional<DecisionItem> byId(UUID id) {
        return read("i.uuid = ?", id.toString()).stream().findFirst();
    }

    /** The items of a gathering that are not archived, in their order. */
    public List<DecisionItem> of(UUID gathering) {
        return read(
                "i.gathering_id in (select g.id from gathering g where g.uuid = ?) and i.archived_at is null"
                        + " order by i.rank, i.id",
                gathering.toString());
    }

    private List<DecisionItem> read(String condition, Object... parameters) {
        return Rows.list(entities, SELECT + condition, DecisionItemRepository::item, parameters);
    }

    private static DecisionItem item(Row row) {
        return new DecisionItem(
                row.number("id"),
                row.uuid("uuid"),
                row.number("gathering_id"),
                (int) row.number("rank"),
                row.text("title"),
                row.has("archived_at"));
    }
}
