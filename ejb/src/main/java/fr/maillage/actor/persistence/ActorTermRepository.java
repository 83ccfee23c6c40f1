package fr.maillage.actor.persistence;

import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of {@code actor_term}: networks and labels. */
@ApplicationScoped
public class ActorTermRepository {

    static final RecordTerms TERMS = new RecordTerms("actor_term", "actor_id");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The networks of some actors, in one statement, each in their order; by actor. */
    public Map<Long, List<String>> networks(Collection<Long> actorIds) {
        Map<Long, List<String>> networks = new HashMap<>();
        TERMS.of(entities, actorIds)
                .forEach((actor, lists) -> networks.put(actor, lists.get(Vocabulary.NETWORK.code())));
        return networks;
    }

    /** Replaces the terms of an actor, which must have been flushed; by vocabulary. */
    public void replace(long actorId, Map<String, List<String>> terms) {
        TERMS.replace(entities, actorId, terms);
    }

    /** Counts the actors that belong to each network, archived ones included. */
    public Map<String, Long> networkUses() {
        return TERMS.uses(entities, Vocabulary.NETWORK.code());
    }

    /** Counts the actors of each type, archived ones included. */
    public Map<String, Long> typeUses() {
        return Rows.list(entities, "select type, count(*) as uses from actor group by type", List.of(), row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.text("type"), row -> row.number("uses")));
    }
}
