package fr.maillage.place.core;

import fr.maillage.place.model.Place;
import fr.maillage.place.persistence.PlaceRepository;
import fr.maillage.place.persistence.PlaceTermRepository;
import fr.maillage.place.persistence.PlaceTermRepository.TermList;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.qpv.QpvIndex;
import fr.maillage.territory.qpv.QpvLocator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places as aggregates: the entity and its terms, loaded and stored together. */
@ApplicationScoped
public class PlaceAggregates {

    @Inject
    private QpvLocator locator;

    @Inject
    private PlaceRepository places;

    @Inject
    private PlaceTermRepository terms;

    public Optional<StoredPlace> byUuid(UUID uuid) {
        return places.byUuid(uuid).map(this::load);
    }

    public Optional<StoredPlace> byId(long id) {
        return places.byId(id).map(this::load);
    }

    /** The places under these keys, archived ones too, in two statements. */
    public List<StoredPlace> byKeys(Map<String, ? extends Collection<String>> idsBySource) {
        return load(places.bySourceKeys(idsBySource));
    }

    /** The places with these identifiers, in two statements and no particular order. */
    public List<StoredPlace> byIds(Collection<Long> ids) {
        return load(places.byIds(ids));
    }

    /**
     * The places that stand for those among these that were merged, by the identifier of the merged one; a merge into a
     * place that was itself merged is followed to its end. No statement where none was merged.
     */
    public Map<Long, StoredPlace> kept(Collection<StoredPlace> stored) {
        Map<Long, StoredPlace> known = new HashMap<>();
        stored.forEach(s -> known.put(s.place().id(), s));
        Set<Long> missing = targets(stored, known);
        while (!missing.isEmpty()) {
            List<StoredPlace> found = byIds(missing);
            found.forEach(s -> known.put(s.place().id(), s));
            missing = targets(found, known);
        }
        Map<Long, StoredPlace> kept = new HashMap<>();
        for (StoredPlace each : stored) {
            StoredPlace end = each;
            while (end.place().mergedIntoId() != null) {
                end = known.get(end.place().mergedIntoId());
            }
            if (end != each) {
                kept.put(each.place().id(), end);
            }
        }
        return kept;
    }

    private static Set<Long> targets(Collection<StoredPlace> places, Map<Long, StoredPlace> known) {
        return places.stream()
                .map(s -> s.place().mergedIntoId())
                .filter(id -> id != null && !known.containsKey(id))
                .collect(Collectors.toSet());
    }

    /** The places with these identifiers as the world shall see them, what is offered there included; in two statements. */
    public List<StoredPlace> effective(Collection<Long> ids) {
        List<Place> found = places.byIds(ids);
        return load(found, terms.effective(found.stream().map(Place::id).toList()));
    }

    /** The places with these opaque identifiers, archived ones too, in two statements and no particular order. */
    public List<StoredPlace> byUuids(Collection<UUID> uuids) {
        return load(places.byUuids(uuids));
    }

    /** The places that are not archived which have one of some names, whatever the capitals; in two statements. */
    public List<StoredPlace> named(Collection<String> names) {
        return load(places.named(names));
    }

    /** Reads the terms that are offered at some places, by place and vocabulary, in one statement. */
    public Map<Long, Map<String, List<String>>> offered(Collection<Long> ids) {
        return terms.offered(ids);
    }

    /** Refreshes planner statistics after a bulk load. */
    public void counted() {
        places.counted();
    }

    private List<StoredPlace> load(List<Place> found) {
        return load(found, terms.stated(found.stream().map(Place::id).toList()));
    }

    private static List<StoredPlace> load(List<Place> found, Map<Long, Map<String, List<String>>> termsById) {
        return found.stream()
                .map(p -> new StoredPlace(p, PlaceMapper.values(p, termsById.getOrDefault(p.id(), Map.of()))))
                .toList();
    }

    /**
     * Writes places with what they shall say, in batches.
     *
     * @param changes new places and changed ones; provenance and times are already set on the entities
     * @throws Problem STALE when somebody else changed one of them meanwhile
     */
    public void write(List<Change> changes, CommuneLookup communes) {
        QpvIndex qpv = locator.current();
        boolean stated = changes.stream().anyMatch(c -> c.after().text(PlaceField.QPV) != null);
        Map<String, QpvLocator.Known> qpvByCode = stated ? locator.known() : Map.of();
        Set<Place> known = changes.stream()
                .map(Change::place)
                .filter(place -> place.id() != null)
                .collect(Collectors.toSet());
        for (Change change : changes) {
            PlaceMapper.describe(change.place(), change.after(), qpv, qpvByCode);
            change.place().searchText(searchText(change.after(), communes));
            if (change.place().id() == null) {
                places.add(change.place());
            }
        }
        flush();
        terms.replace(changes.stream()
                .flatMap(c -> termLists(c, known.contains(c.place())).stream())
                .toList());
    }

    /** Writes what was changed on loaded entities, so that a conflict is known now. */
    public void flush() {
        places.flush();
    }

    private StoredPlace load(Place place) {
        return load(List.of(place)).get(0);
    }

    private static List<TermList> termLists(Change change, boolean known) {
        List<TermList> lists = new ArrayList<>();
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null
                    && !change.before().list(field).equals(change.after().list(field))) {
                lists.add(new TermList(
                        change.place().id(),
                        field.vocabulary().code(),
                        change.after().list(field),
                        !change.before().list(field).isEmpty(),
                        known));
            }
        }
        return lists;
    }

    private static String searchText(PlaceValues values, CommuneLookup communes) {
        Locality locality = values.locality();
        return PlainText.searched(Stream.of(
                values.text(PlaceField.NAME),
                values.text(PlaceField.ACTOR_NAME),
                values.text(PlaceField.ADDRESS),
                values.text(PlaceField.ADDRESS_EXTRA),
                locality.postalCode(),
                communes.name(locality.communeId()),
                values.text(PlaceField.PIVOT),
                values.text(PlaceField.SUMMARY)));
    }

    /**
     * A place to write.
     *
     * @param before what the database has; empty for a new place
     * @param after what it shall have
     */
    public record Change(Place place, PlaceValues before, PlaceValues after) {}
}
