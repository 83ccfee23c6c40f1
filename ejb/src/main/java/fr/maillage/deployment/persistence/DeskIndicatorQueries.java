package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.told.Quarter;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicator of orientation desks: what was told of the quarters of the year. */
public final class DeskIndicatorQueries {

    /** What was told of the year of those who were sent nowhere, by territory of the scope. */
    private static final String YEAR = """
            select n.place_id as territory_id, n.attribute, n.terms, sum(n.people) as people
            from told_count n
            where n.subject = 'desk' and n.period between :from and :to and n.told_on <= :date
                and n.attribute in ('sent', 'unmet') and exists (
                    select 1 from indicator_scope i where i.snapshot_id = :snapshot and i.territory_id = n.place_id)
            group by n.place_id, n.attribute, n.terms
            """;

    private static final String UNMET = """
            select i.territory_id, '', cast(y.people as bigint), cast(null as bigint),
                case when y.people is null then 'by-quarter' end
            from indicator_scope i left join ({year}) y on y.territory_id = i.territory_id and y.terms = 'nowhere'
            where i.snapshot_id = :snapshot
            union all
            select y.territory_id, y.terms, cast(y.people as bigint), cast(null as bigint), cast(null as varchar(40))
            from ({year}) y where y.attribute = 'unmet' and y.terms not like '%+%'
            """;

    private DeskIndicatorQueries() {}

    /** Who was sent nowhere, in all and by need. */
    public static IndicatorQuery unmet(long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                UNMET.replace("{year}", YEAR),
                Map.of(
                        "snapshot",
                        snapshot,
                        "date",
                        date,
                        "from",
                        from(date),
                        "to",
                        Quarter.of(date).key()));
    }

    /** Where a desk has counted. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named("select distinct s.territory_id from desk_sheet s", Map.of());
    }

    private static int from(LocalDate date) {
        return Quarter.of(date.withDayOfYear(1)).key();
    }
}
