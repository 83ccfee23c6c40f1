package fr.maillage.actor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of {@code actor_term}: networks and labels. */
@ApplicationScoped
public class ActorTermRepository {

    private static final String NETWORK = "network";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The networks of some actors, in one statement, each in their order; by actor. */
    public Map<Long, List<String>> of(Collection<Long> actorIds) {
        if (actorIds.isEmpty()) {
            return Map.of();
        }
        Query query = entities.createNativeQuery("select actor_id, term from actor_term where actor_id in ("
                + actorIds.stream().map(id -> "?").collect(Collectors.joining(","))
                + ") order by actor_id, rank");
        int index = 1;
        for (Long id : actorIds) {
            query.setParameter(index++, id);
        }
        Map<Long, List<String>> terms = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            terms.computeIfAbsent(((Number) columns[0]).longValue(), id -> new ArrayList<>())
                    .add((String) columns[1]);
        }
        return terms;
    }

    /** Replaces the networks of an actor, which must have been flushed. */
    public void replace(long actorId, List<String> networks) {
        entities.createNativeQuery("delete from actor_term where actor_id = ?1")
                .setParameter(1, actorId)
                .executeUpdate();
        for (int rank = 0; rank < networks.size(); rank++) {
            entities.createNativeQuery(
                            "insert into actor_term (actor_id, vocabulary, term, rank) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, actorId)
                    .setParameter(2, NETWORK)
                    .setParameter(3, networks.get(rank))
                    .setParameter(4, rank)
                    .executeUpdate();
        }
    }

    /** How many actors belong to each network, archived ones included. */
    public Map<String, Long> networkUses() {
        return counts("select term, count(*) from actor_term group by term");
    }

    /** How many actors are of each type, archived ones included. */
    public Map<String, Long> typeUses() {
        return counts("select type, count(*) from actor group by type");
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new HashMap<>();
        for (Object row : entities.createNativeQuery(sql).getResultList()) {
            Object[] columns = (Object[]) row;
            counts.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return counts;
    }
}
