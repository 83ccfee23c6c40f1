package fr.maillage.place.persistence;

import fr.maillage.place.model.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loads and stores places. */
@ApplicationScoped
public class PlaceRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<Place> byUuid(UUID uuid) {
        return entities.createQuery("select p from Place p where p.uuid = :uuid", Place.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
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
        String where = IntStream.range(0, idsBySource.size())
                .mapToObj(i -> "p.source = :source" + i + " and p.sourceId in :ids" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<Place> query = entities.createQuery("select p from Place p where " + where, Place.class);
        List<String> sources = new ArrayList<>(idsBySource.keySet());
        for (int i = 0; i < sources.size(); i++) {
            query.setParameter("source" + i, sources.get(i)).setParameter("ids" + i, idsBySource.get(sources.get(i)));
        }
        return query.getResultList();
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
