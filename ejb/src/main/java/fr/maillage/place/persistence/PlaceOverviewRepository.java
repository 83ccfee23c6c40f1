package fr.maillage.place.persistence;

import fr.maillage.place.search.FreshnessThresholds;
import fr.maillage.place.search.PlaceOverview.Tally;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.TerritoryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts places by territory. */
@ApplicationScoped
public class PlaceOverviewRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The places that fit, by commune: all, those up to date, and those to update. */
    public List<Tally> byCommune(PlaceCriteria criteria, FreshnessThresholds.Bounds bounds) {
        return tallies("p.commune_id", "", List.of(), criteria, bounds);
    }

    /** The same by the territories of a kind that contain their commune on a day; a QPV has those of which it is known. */
    public List<Tally> byKind(
            TerritoryKind kind, PlaceCriteria criteria, FreshnessThresholds.Bounds bounds, LocalDate day) {
        return tallies(
                "x.ancestor_id",
                " join territory_closure x on x.descendant_id = "
                        + (kind == TerritoryKind.QPV ? "p.qpv_id" : "p.commune_id")
                        + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)"
                        + " join territory a on a.id = x.ancestor_id and a.kind = ?",
                List.of(day, day, kind.name()),
                criteria,
                bounds);
    }

    private List<Tally> tallies(
            String territory,
            String joined,
            List<Object> values,
            PlaceCriteria criteria,
            FreshnessThresholds.Bounds bounds) {
        List<Object> parameters = new ArrayList<>(List.of(bounds.watch(), bounds.update()));
        parameters.addAll(values);
        String sql = "select " + territory
                + " as territory, count(*) as places, count(case when p.date_maj > ? then 1 end)"
                + " as up_to_date, count(case when p.date_maj is null or p.date_maj <= ? then 1 end) as to_update"
                + " from place p" + joined + " where " + criteria.where(parameters) + " group by " + territory;
        return Rows.list(
                entities,
                sql,
                parameters,
                row -> new Tally(
                        row.number("territory"),
                        row.number("places"),
                        row.number("up_to_date"),
                        row.number("to_update")));
    }
}
