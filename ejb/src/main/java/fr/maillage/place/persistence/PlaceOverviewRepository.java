package fr.maillage.place.persistence;

import fr.maillage.place.search.FreshnessThresholds;
import fr.maillage.place.search.PlaceOverview.CommuneTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** Counts places by commune. */
@ApplicationScoped
public class PlaceOverviewRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The places that fit, by commune: all, those up to date, and those to update. */
    public List<CommuneTally> byCommune(PlaceCriteria criteria, FreshnessThresholds.Bounds bounds) {
        List<Object> parameters = new ArrayList<>(List.of(bounds.watch(), bounds.update()));
        String sql = "select p.commune_id, count(*), count(case when p.date_maj > ? then 1 end),"
                + " count(case when p.date_maj is null or p.date_maj <= ? then 1 end) from place p where "
                + criteria.where(parameters) + " group by p.commune_id";
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> tally((Object[]) row)).toList();
    }

    private static CommuneTally tally(Object[] c) {
        return new CommuneTally(number(c[0]), number(c[1]), number(c[2]), number(c[3]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
