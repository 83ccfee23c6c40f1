package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators of posts and of hours: for the commune of host or place and all that contains it. */
public final class PostIndicatorQueries {

    /** Columns territory_id, state, convention_ends_on of each post that is not archived; see {@code OccupancyPolicy}. */
    private static final String POSTS = """
            select coalesce(p.territory_id, h.territory_id, r.territory_id) as territory_id, r.convention_ends_on,
                case when r.returned_on <= :date then 'returned'
                    when exists (select 1 from post_assignment a where a.post_id = r.id
                            and (a.starts_on is null or a.starts_on <= :date)
                            and coalesce(a.ends_on, a.contract_ends_on, date '9999-12-31') >= :date)
                        or (r.contract_ends_on >= :date
                            and not exists (select 1 from post_assignment a where a.post_id = r.id)) then 'occupied'
                    else 'vacant' end as state
            from post r
            left join post_host_period p on p.post_id = r.id and (p.starts_on is null or p.starts_on <= :date)
                and (p.ends_on is null or p.ends_on >= :date)
            left join post_host h on h.id = p.host_id
            where r.archived_at is null
            """;

    /** A union with the scope: H2 would work out an outer join's subquery anew for each territory. */
    private static final String COUNT = """
            select n.territory_id, n.dimension, sum(n.posts), cast(null as bigint), cast(null as varchar)
            from (
                select s.territory_id, '' as dimension, 0 as posts from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select k.ancestor_id, '', 1 from ({posts}) x
                join territory_closure k on k.descendant_id = x.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where {counted} and exists (select 1 from indicator_scope s
                    where s.snapshot_id = :snapshot and s.territory_id = k.ancestor_id)
                {dimensions}) n
            group by n.territory_id, n.dimension
            """;

    private static final String BY_STATE = """
            union all
            select k.ancestor_id, x.state, 1 from ({posts}) x
            join territory_closure k on k.descendant_id = x.territory_id
                and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
            where exists (select 1 from indicator_scope s
                    where s.snapshot_id = :snapshot and s.territory_id = k.ancestor_id)
            """;

    /** The join with communes is an outer one so that H2 does not begin with all communes of France. */
    private static final String PER_INHABITANT = """
            select n.territory_id, '', sum(n.amount), sum(n.inhabitants),
                case when sum(n.communes) = 0 then 'no-commune' when sum(n.uncounted) > 0 then 'population-missing'
                    when sum(n.inhabitants) = 0 then 'no-inhabitant' end
            from (
                select s.territory_id, cast(0 as decimal(20, 6)) as amount, 0 as inhabitants, 0 as communes,
                    0 as uncounted
                from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select k.ancestor_id, 0, coalesce(t.population, 0), 1, case when t.population is null then 1 else 0 end
                from indicator_scope s
                join territory_closure k on k.ancestor_id = s.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                left join territory t on t.id = k.descendant_id and t.kind = 'COMMUNE'
                where s.snapshot_id = :snapshot and t.id is not null
                union all
                select k.ancestor_id, x.amount, 0, 0, 0 from ({amounts}) x
                join territory_closure k on k.descendant_id = x.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where exists (select 1 from indicator_scope s
                    where s.snapshot_id = :snapshot and s.territory_id = k.ancestor_id)) n
            group by n.territory_id
            """;

    private static final String OCCUPIED =
            "select y.territory_id, 1 as amount from ({posts}) y where y.state = 'occupied'";

    /** Those that run on the day. */
    private static final String HOURS = """
            select l.commune_id as territory_id, d.weekly_hours as amount from drop_in d
            join offer_card o on o.id = d.id join place_card l on l.id = o.place_id and l.archived_at is null
            where d.archived_at is null and (d.starts_on is null or d.starts_on <= :date)
                and (d.ends_on is null or d.ends_on >= :date)
            """;

    private PostIndicatorQueries() {}

    /** Posts that are not returned, and all posts by state. */
    public static IndicatorQuery states(long snapshot, LocalDate date) {
        return query(
                COUNT.replace("{counted}", "x.state <> 'returned'").replace("{dimensions}", BY_STATE), snapshot, date);
    }

    /** Posts that are not returned whose convention ends within a year. */
    public static IndicatorQuery ending(long snapshot, LocalDate date) {
        return query(
                COUNT.replace(
                                "{counted}",
                                "x.state <> 'returned' and x.convention_ends_on >= :date and x.convention_ends_on < :next")
                        .replace("{dimensions}", ""),
                snapshot,
                date);
    }

    /** Posts that are occupied, and inhabitants. */
    public static IndicatorQuery advisers(long snapshot, LocalDate date) {
        return query(PER_INHABITANT.replace("{amounts}", OCCUPIED), snapshot, date);
    }

    /** Hours of permanences in an ordinary week, and inhabitants. */
    public static IndicatorQuery hours(long snapshot, LocalDate date) {
        return query(PER_INHABITANT.replace("{amounts}", HOURS), snapshot, date);
    }

    /** The territories of posts and permanences. */
    public static IndicatorQuery presence(LocalDate date) {
        return IndicatorQuery.named(
                "select x.territory_id from (" + POSTS + ") x union select h.territory_id from (" + HOURS + ") h",
                Map.of("date", date));
    }

    private static IndicatorQuery query(String sql, long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                sql.replace("{posts}", POSTS), Map.of("snapshot", snapshot, "date", date, "next", date.plusYears(1)));
    }
}
