package fr.maillage.place.persistence;

import fr.maillage.place.model.Place;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.database.TableStatistics;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Loads and stores places. */
@ApplicationScoped
public class PlaceRepository extends RecordRepository<Place> {

    @Inject
    private TableStatistics statistics;

    public PlaceRepository() {
        super(Place.class, "place");
    }

    /** Refreshes planner statistics after a bulk load. */
    public void counted() {
        statistics.refresh("place", "place_term");
    }

    /** The places with these opaque identifiers, archived ones too, in one statement and no particular order. */
    public List<Place> byUuids(Collection<UUID> uuids) {
        return uuids.isEmpty() ? List.of() : select("where e.uuid in ?1", uuids);
    }

    /** Tells if there is any place, archived ones included. */
    public boolean any() {
        return !entities()
                .createQuery("select p.id from Place p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Place> byId(long id) {
        return Optional.ofNullable(entities().find(Place.class, id));
    }

    /** The places that are not archived, carry a SIRET, RNA or RIDET, and are run by no actor. */
    public List<Place> withoutActor(String pivot) {
        return select(
                "where e.identity.pivot = ?1 and e.actorId is null and e.archivedAt is null order by e.id", pivot);
    }

    /** The places that are not archived which have one of some names, whatever the capitals; in one statement. */
    public List<Place> named(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : select(
                        "where e.archivedAt is null and (e.identity.name in ?1 or lower(e.identity.name) in ?2)"
                                + " order by e.id",
                        names,
                        names.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList());
    }

    /** The places with these identifiers, in no particular order. */
    public List<Place> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : select("where e.id in ?1", ids);
    }

    /**
     * The places under these keys, archived ones too, in one statement.
     *
     * @param idsBySource identifiers by source; may be empty
     */
    public List<Place> bySourceKeys(Map<String, ? extends Collection<String>> idsBySource) {
        if (idsBySource.isEmpty()) {
            return List.of();
        }
        // A join, because H2 finds a list of values by an index only where its column is the index's first.
        List<String> keys = new ArrayList<>();
        idsBySource.forEach((source, ids) -> ids.forEach(id -> keys.addAll(List.of(source, id))));
        String values =
                String.join(",", Collections.nCopies(keys.size() / 2, "(cast(? as varchar), cast(? as varchar))"));
        String sql = "select p.* from (values " + values + ") k (source, source_id)"
                + " join place p on p.source = k.source and p.source_id = k.source_id";
        return Rows.entities(entities(), Place.class, sql, keys);
    }
}
