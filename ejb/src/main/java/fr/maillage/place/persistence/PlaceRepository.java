package fr.maillage.place.persistence;

import fr.maillage.place.model.Place;
import fr.maillage.shared.database.TableStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Loads and stores places. */
@ApplicationScoped
public class PlaceRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private TableStatistics statistics;

    /** Lets queries be planned by the rows that there are now. */
    public void counted() {
        statistics.refresh("place", "place_term");
    }

    public Optional<Place> byUuid(UUID uuid) {
        return entities.createQuery("select p from Place p where p.uuid = :uuid", Place.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The places with these opaque identifiers, archived ones too, in one statement and no particular order. */
    public List<Place> byUuids(Collection<UUID> uuids) {
        return uuids.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Place p where p.uuid in :uuids", Place.class)
                        .setParameter("uuids", uuids)
                        .getResultList();
    }

    /** Whether there is any place, archived ones included. */
    public boolean any() {
        return !entities.createQuery("select p.id from Place p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Place> byId(long id) {
        return Optional.ofNullable(entities.find(Place.class, id));
    }

    /** The places of the present that carry a SIRET, RNA or RIDET and that no actor runs. */
    public List<Place> withoutActor(String pivot) {
        return entities.createQuery(
                        "select p from Place p where p.identity.pivot = :pivot and p.actorId is null"
                                + " and p.archivedAt is null order by p.id",
                        Place.class)
                .setParameter("pivot", pivot)
                .getResultList();
    }

    /** The places with these identifiers, in no particular order. */
    public List<Place> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Place p where p.id in :ids", Place.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * The places under these keys, archived ones too, in one statement.
     *
     * @param idsBySource identifiers by source; may be empty
     */
    public List<Place> byKeys(Map<String, ? extends Collection<String>> idsBySource) {
        if (idsBySource.isEmpty()) {
            return List.of();
        }
        // A join, because H2 finds a list of values by an index only where its column is the index's first.
        List<String> keys = new ArrayList<>();
        idsBySource.forEach((source, ids) -> ids.forEach(id -> keys.addAll(List.of(source, id))));
        String values =
                String.join(",", Collections.nCopies(keys.size() / 2, "(cast(? as varchar), cast(? as varchar))"));
        Query query = entities.createNativeQuery(
                "select p.* from (values " + values + ") k (source, source_id)"
                        + " join place p on p.source = k.source and p.source_id = k.source_id",
                Place.class);
        for (int i = 0; i < keys.size(); i++) {
            query.setParameter(i + 1, keys.get(i));
        }
        return query.getResultStream().map(Place.class::cast).toList();
    }

    public void add(Place place) {
        entities.persist(place);
    }

    /**
     * Writes what has changed.
     *
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed a place meanwhile
     */
    public void flush() {
        entities.flush();
    }
}
