package fr.maillage.place.persistence;

import fr.maillage.place.search.FreshnessThresholds;
import fr.maillage.place.search.PlaceOverview.CommuneTally;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        String sql = "select p.commune_id as commune, count(*) as places, count(case when p.date_maj > ? then 1 end)"
                + " as up_to_date, count(case when p.date_maj is null or p.date_maj <= ? then 1 end) as to_update"
                + " from place p where "
                + criteria.where(parameters) + " group by p.commune_id";
        return Rows.list(
                entities,
                sql,
                parameters,
                row -> new CommuneTally(
                        row.number("commune"),
                        row.number("places"),
                        row.number("up_to_date"),
                        row.number("to_update")));
    }
}
