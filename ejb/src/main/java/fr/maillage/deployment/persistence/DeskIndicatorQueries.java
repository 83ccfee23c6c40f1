package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicator of orientation desks: since 1 January, in a territory and all around it. */
public final class DeskIndicatorQueries {

    /** Unmet needs of the year, by territory of the scope and need. */
    private static final String YEAR = """
            select k.ancestor_id as territory_id, n.term, sum(n.people) as people
            from desk_count n
            join desk_sheet s on s.id = n.sheet_id and s.counted_in >= :newyear and s.counted_in <= :date
            join territory_closure k on k.descendant_id = s.territory_id
                and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
            where n.dimension = 'unmet' and exists (
                select 1 from indicator_scope i where i.snapshot_id = :snapshot and i.territory_id = k.ancestor_id)
            group by k.ancestor_id, n.term
            """;

    private static final String UNMET = """
            select i.territory_id, '', cast(coalesce(sum(y.people), 0) as bigint), cast(null as bigint),
                cast(null as varchar(40))
            from indicator_scope i left join ({year}) y on y.territory_id = i.territory_id
            where i.snapshot_id = :snapshot
            group by i.territory_id
            union all
            select y.territory_id, y.term, cast(y.people as bigint), cast(null as bigint), cast(null as varchar(40))
            from ({year}) y
            """;

    private DeskIndicatorQueries() {}

    /** Who was sent nowhere, in all and by need. */
    public static IndicatorQuery unmet(long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                UNMET.replace("{year}", YEAR),
                Map.of("snapshot", snapshot, "date", date, "newyear", date.withDayOfYear(1)));
    }

    /** Where a desk has counted. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named("select distinct s.territory_id from desk_sheet s", Map.of());
    }
}
