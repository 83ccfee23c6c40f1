package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/**
 * The SQL of the indicator of reach. Near by, a degree of latitude is 111 195 m, and one of longitude that times the cosine
 * of the latitude; the error is below a metre in ten kilometres.
 */
public final class ReachIndicatorQueries {

    /** Distance that people go, by the territory on which points are kept: the radius divided by the detour factor. */
    private static final String NEAREST = """
            coalesce((select p.amount from deployment_parameter p
                join territory_closure y on y.ancestor_id = p.territory_id and y.descendant_id = w.territory_id
                    and y.valid_from <= :date and (y.valid_to is null or y.valid_to > :date)
                where p.code = '{code}' order by (select count(*) from territory_closure z
                    where z.ancestor_id = p.territory_id), p.territory_id fetch first 1 rows only), {otherwise})
            """;

    private static final String POINTS = """
            select c.territory_id, coalesce(c.population, 0) as people,
                case when exists (select 1 from drop_in d join offer_card o on o.id = d.id
                    join place_card l on l.id = o.place_id
                    where d.archived_at is null and l.archived_at is null
                        and (d.starts_on is null or d.starts_on <= :date) and (d.ends_on is null or d.ends_on >= :date)
                        and l.lat between c.latitude - g.metres / 111195.0 and c.latitude + g.metres / 111195.0
                        and power((l.lat - c.latitude) * 111195.0, 2)
                            + power((l.lon - c.longitude) * 111195.0 * cos(radians(c.latitude)), 2)
                            <= power(g.metres, 2)) then 1 else 0 end as covered
            from coverage_point c
            join (select w.territory_id, {radius} / {detour} as metres
                from (select distinct territory_id from coverage_point) w) g on g.territory_id = c.territory_id
            """;

    private static final String REACHED = """
            select n.territory_id, '', sum(n.reached), sum(n.people),
                case when sum(n.people) = 0 then 'no-coverage-point' end
            from (
                select s.territory_id, 0 as reached, 0 as people from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select k.ancestor_id, x.people * x.covered, x.people from ({points}) x
                join territory_closure k on k.descendant_id = x.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where exists (select 1 from indicator_scope s
                    where s.snapshot_id = :snapshot and s.territory_id = k.ancestor_id)) n
            group by n.territory_id
            """;

    private ReachIndicatorQueries() {}

    /** People at the points of files with a permanence within reach, and all people there. */
    public static IndicatorQuery reached(long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                REACHED.replace(
                        "{points}",
                        POINTS.replace("{radius}", nearest("coverage-radius", "1000"))
                                .replace("{detour}", nearest("detour-factor", "1"))),
                Map.of("snapshot", snapshot, "date", date));
    }

    private static String nearest(String code, String otherwise) {
        return NEAREST.replace("{code}", code).replace("{otherwise}", otherwise);
    }
}
