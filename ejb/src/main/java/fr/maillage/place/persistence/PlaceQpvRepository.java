package fr.maillage.place.persistence;

import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.CommuneCentres.Centre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions of places beside JPA, many at once. */
@ApplicationScoped
public class PlaceQpvRepository {

    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Places with a position in the order of their identifiers, after one of them, without those whose QPV somebody
     * states.
     */
    public List<Located> after(long id, int limit) {
        return Rows.list(
                entities,
                "select p.id, p.lat, p.lon, p.qpv_id from place p"
                        + " where p.id > ? and p.lat is not null and p.lon is not null and not exists (select 1 from"
                        + " territory q where q.code = concat('qpv:', p.qpv_stated) and q.valid_to is null)"
                        + " order by p.id limit " + limit,
                List.of(id),
                row -> new Located(
                        row.number("id"), row.decimal("lat"), row.decimal("lon"), row.numberOrNull("qpv_id")));
    }

    /**
     * Says in which QPV places lie. It follows from their position, so it is no change of their record.
     *
     * @param qpvId null for none
     */
    public void assign(Long qpvId, List<Long> ids) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            String set = qpvId == null ? "null" : "?";
            List<Object> parameters = new ArrayList<>();
            if (qpvId != null) {
                parameters.add(qpvId);
            }
            parameters.addAll(chunk);
            Rows.execute(
                    entities,
                    "update place set qpv_id = " + set + " where id in (" + Rows.marks(chunk) + ")",
                    parameters);
        }
    }

    /** The mean position of the places of each of these communes that has any. */
    public Map<Long, Centre> centres(Collection<Long> communeIds) {
        Map<Long, Centre> centres = new HashMap<>();
        List<Long> all = new ArrayList<>(communeIds);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            Rows.list(
                            entities,
                            "select p.commune_id as commune, avg(p.lat) as lat, avg(p.lon) as lon from place p"
                                    + " where p.lat is not null and p.archived_at is null and p.commune_id in ("
                                    + Rows.marks(chunk) + ") group by p.commune_id",
                            chunk,
                            row -> row)
                    .forEach(row ->
                            centres.put(row.number("commune"), new Centre(row.decimal("lat"), row.decimal("lon"))));
        }
        return centres;
    }

    /**
     * Where a place is.
     *
     * @param qpvId what is stored; null for no QPV
     */
    public record Located(long id, double lat, double lon, Long qpvId) {}
}
