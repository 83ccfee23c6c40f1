package fr.maillage.actor.persistence;

import fr.maillage.actor.intake.RegisteredHost;
import fr.maillage.actor.model.ActorSourceRow;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows of sources about actors. */
@ApplicationScoped
public class ActorSourceRowRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<ActorSourceRow> find(long actorId, String source, String rowKey) {
        return entities.createQuery(
                        "select r from ActorSourceRow r where r.actorId = :actor and r.source = :source and r.rowKey = :key",
                        ActorSourceRow.class)
                .setParameter("actor", actorId)
                .setParameter("source", source)
                .setParameter("key", rowKey)
                .getResultStream()
                .findFirst();
    }

    /** All rows about an actor, the newest first. */
    public List<ActorSourceRow> of(long actorId) {
        return entities.createQuery(
                        "select r from ActorSourceRow r where r.actorId = :actor order by r.saidOn desc, r.source, r.id",
                        ActorSourceRow.class)
                .setParameter("actor", actorId)
                .getResultList();
    }

    /** Gives the statements of a source on the actors inside a territory on a day that have an identifier, by name. */
    public List<RegisteredHost> registered(String source, long territory, LocalDate day) {
        return Rows.list(
                entities,
                "select a.uuid, a.name, a.identifier, t.code as territory, sum(r.posts) as posts, sum(r.amount) as amount"
                        + " from actor_source_row r join actor a on a.id = r.actor_id"
                        + " join territory t on t.id = a.territory_id"
                        + " where r.source = ? and a.archived_at is null and a.identifier is not null"
                        + " and a.territory_id in " + ClosureSql.INSIDE
                        + " group by a.uuid, a.name, a.identifier, t.code order by a.name, a.uuid",
                List.of(source, territory, day, day),
                ActorSourceRowRepository::registered);
    }

    private static RegisteredHost registered(Row row) {
        Long posts = row.numberOrNull("posts");
        String amount = row.written("amount");
        return new RegisteredHost(
                row.uuid("uuid"),
                row.text("name"),
                row.text("identifier"),
                row.text("territory"),
                posts == null ? 0 : posts.intValue(),
                amount == null ? null : new BigDecimal(amount));
    }

    /** The actors that are not archived, by their SIRET, RNA or RIDET. */
    public Map<String, UUID> identified(Collection<String> identifiers) {
        Map<String, UUID> found = new HashMap<>();
        if (!identifiers.isEmpty()) {
            Rows.list(
                            entities,
                            "select a.identifier, a.uuid from actor a where a.archived_at is null and a.identifier in ("
                                    + Rows.marks(identifiers) + ")",
                            identifiers,
                            row -> row)
                    .forEach(row -> found.put(row.text("identifier"), row.uuid("uuid")));
        }
        return found;
    }

    public void add(ActorSourceRow row) {
        entities.persist(row);
    }
}
