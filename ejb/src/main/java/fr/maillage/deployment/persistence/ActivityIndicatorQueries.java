package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators of what advisers do: since 1 January, in a territory and all around it. */
public final class ActivityIndicatorQueries {

    /** Sums of the year, by territory of the scope, and what of an activity is counted. */
    private static final String YEAR = """
            select k.ancestor_id as territory_id, n.dimension, n.term, sum(n.supports) as supports
            from activity_count n
            join activity_sheet s on s.id = n.sheet_id and s.counted_in >= :newyear and s.counted_in <= :date
            join territory_closure k on k.descendant_id = s.territory_id
                and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
            where n.dimension in ('kind', 'theme', 'redirection') and exists (
                select 1 from indicator_scope i where i.snapshot_id = :snapshot and i.territory_id = k.ancestor_id)
            group by k.ancestor_id, n.dimension, n.term
            """;

    private static final String THEMES = """
            select i.territory_id, '', cast(coalesce(sum(y.supports), 0) as bigint), cast(null as bigint),
                cast(null as varchar(40))
            from indicator_scope i left join ({year}) y on y.territory_id = i.territory_id and y.dimension = 'kind'
            where i.snapshot_id = :snapshot
            group by i.territory_id
            union all
            select y.territory_id, y.term, cast(y.supports as bigint), cast(null as bigint), cast(null as varchar(40))
            from ({year}) y where y.dimension = 'theme'
            """;

    private static final String REDIRECTED = """
            select x.territory_id, '', x.redirected, x.helped, case when x.helped = 0 then 'no-support' end
            from (
                select i.territory_id,
                    cast(coalesce(sum(case when y.dimension = 'redirection' then y.supports end), 0) as bigint)
                        as redirected,
                    cast(coalesce(sum(case when y.dimension = 'kind' and y.term <> 'workshop' then y.supports end), 0)
                        as bigint) as helped
                from indicator_scope i left join ({year}) y on y.territory_id = i.territory_id
                where i.snapshot_id = :snapshot
                group by i.territory_id) x
            """;

    private ActivityIndicatorQueries() {}

    /** Who took part, in all and by theme. */
    public static IndicatorQuery themes(long snapshot, LocalDate date) {
        return query(THEMES, snapshot, date);
    }

    /** Who was sent on, of those helped outside workshops. */
    public static IndicatorQuery redirected(long snapshot, LocalDate date) {
        return query(REDIRECTED, snapshot, date);
    }

    /** Where something was done. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named("select distinct s.territory_id from activity_sheet s", Map.of());
    }

    private static IndicatorQuery query(String sql, long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                sql.replace("{year}", YEAR),
                Map.of("snapshot", snapshot, "date", date, "newyear", date.withDayOfYear(1)));
    }
}
