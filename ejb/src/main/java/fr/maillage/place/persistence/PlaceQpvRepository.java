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
        List<?> rows = entities.createNativeQuery("select p.id, p.lat, p.lon, p.qpv_id from place p"
                        + " where p.id > ? and p.lat is not null and p.lon is not null and not exists (select 1 from"
                        + " territory q where q.code = concat('qpv:', p.qpv_stated) and q.valid_to is null)"
                        + " order by p.id limit " + limit)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new Located(
                        ((Number) c[0]).longValue(),
                        ((Number) c[1]).doubleValue(),
                        ((Number) c[2]).doubleValue(),
                        c[3] == null ? null : ((Number) c[3]).longValue()))
                .toList();
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
            Rows.query(
                            entities,
                            "update place set qpv_id = " + set + " where id in (" + Rows.marks(chunk) + ")",
                            parameters)
                    .executeUpdate();
        }
    }

    /** The mean position of the places of each of these communes that has any. */
    public Map<Long, Centre> centres(Collection<Long> communeIds) {
        Map<Long, Centre> centres = new HashMap<>();
        List<Long> all = new ArrayList<>(communeIds);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            List<?> rows = Rows.query(
                            entities,
                            "select p.commune_id, avg(p.lat), avg(p.lon) from place p where p.lat is not null"
                                    + " and p.archived_at is null and p.commune_id in (" + Rows.marks(chunk)
                                    + ") group by p.commune_id",
                            List.copyOf(chunk))
                    .getResultList();
            rows.stream()
                    .map(row -> (Object[]) row)
                    .forEach(c -> centres.put(
                            ((Number) c[0]).longValue(),
                            new Centre(((Number) c[1]).doubleValue(), ((Number) c[2]).doubleValue())));
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
