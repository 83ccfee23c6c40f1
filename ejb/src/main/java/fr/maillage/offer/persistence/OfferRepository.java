package fr.maillage.offer.persistence;

import fr.maillage.offer.model.Offer;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds and writes offers. */
@ApplicationScoped
public class OfferRepository extends RecordRepository<Offer> {

    public OfferRepository() {
        super(Offer.class, "offer");
    }

    /** All offers of a place, archived ones too. */
    public List<Offer> of(long placeId) {
        return select("where e.placeId = ?1 order by e.id", placeId);
    }

    /** The hours of the offers of a day at some places, by place; in one statement. */
    public Map<UUID, List<String>> hours(Collection<UUID> places, LocalDate day) {
        if (places.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(day, day));
        places.forEach(place -> parameters.add(place.toString()));
        return Rows.list(
                        entities(),
                        "select p.uuid, o.opening_hours from offer o join place_card p on p.id = o.place_id"
                                + " where o.opening_hours is not null and o.archived_at is null"
                                + " and (o.active_from is null or o.active_from <= ?)"
                                + " and (o.active_until is null or o.active_until >= ?) and p.uuid in ("
                                + Rows.marks(places) + ") order by o.id",
                        parameters,
                        row -> row)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.uuid("uuid"),
                        Collectors.mapping(row -> row.text("opening_hours"), Collectors.toList())));
    }

    /** The next places at which something is or was offered, ascending by key. */
    public List<Long> placesAfter(long last, int limit) {
        return entities()
                .createQuery(
                        "select distinct o.placeId from Offer o where o.placeId > :last order by o.placeId", Long.class)
                .setParameter("last", last)
                .setMaxResults(limit)
                .getResultList();
    }
}
