package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicator of orientation desks: what was told of the quarters of the year. */
public final class DeskIndicatorQueries {

    /** People who were sent nowhere, told of the year, by territory of the scope. */
    private static final String YEAR = ToldYear.sums("desk", "'sent', 'unmet'");

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
        return ToldYear.query(UNMET, YEAR, snapshot, date);
    }

    /** Where a desk has counted. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named("select distinct s.territory_id from desk_sheet s", Map.of());
    }
}
