package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators of what advisers do: what was told of the quarters of the year. */
public final class ActivityIndicatorQueries {

    /** People told of the year, by territory of the scope. */
    private static final String YEAR = ToldYear.sums("activity", "'people', 'theme', 'sent'");

    private static final String THEMES = """
            select i.territory_id, '', cast(y.people as bigint), cast(null as bigint),
                case when y.people is null then 'by-quarter' end
            from indicator_scope i left join ({year}) y on y.territory_id = i.territory_id and y.attribute = 'people'
            where i.snapshot_id = :snapshot
            union all
            select y.territory_id, y.terms, cast(y.people as bigint), cast(null as bigint), cast(null as varchar(40))
            from ({year}) y where y.attribute = 'theme' and (y.terms <> 'unknown' or y.people > 0)
            """;

    private static final String REDIRECTED = """
            select x.territory_id, '', x.redirected, x.helped, case when x.helped is null then 'by-quarter'
                when x.helped = 0 then 'no-support' end
            from (
                select i.territory_id,
                    cast(sum(case when y.terms = 'redirected' then y.people end) as bigint) as redirected,
                    cast(sum(y.people) as bigint) as helped
                from indicator_scope i left join ({year}) y on y.territory_id = i.territory_id and y.attribute = 'sent'
                where i.snapshot_id = :snapshot
                group by i.territory_id) x
            """;

    private ActivityIndicatorQueries() {}

    /** Who took part, in all and by theme. */
    public static IndicatorQuery themes(long snapshot, LocalDate date) {
        return ToldYear.query(THEMES, YEAR, snapshot, date);
    }

    /** Who was sent on, of those helped outside workshops. */
    public static IndicatorQuery redirected(long snapshot, LocalDate date) {
        return ToldYear.query(REDIRECTED, YEAR, snapshot, date);
    }

    /** Where something was done. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named("select distinct s.territory_id from activity_sheet s", Map.of());
    }
}
