package fr.maillage.indicator;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/**
 * Things that took days, counted for the territory of each and all around it.
 *
 * @param counted a query with a row of columns {@code territory_id} and {@code days} (bigint) for each thing; it may name
 *     {@code :date}
 */
public record DayCounts(String counted) {

    /** Columns territory_id, counted, days of each territory of the scope. */
    private static final String SUMS = """
            select n.territory_id, cast(sum(n.counted) as bigint) as counted, cast(sum(n.days) as bigint) as days
            from (
                select i.territory_id, 0 as counted, cast(0 as bigint) as days from indicator_scope i
                where i.snapshot_id = :snapshot
                union all
                select k.ancestor_id, 1, x.days from ({counted}) x
                join territory_closure k on k.descendant_id = x.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where exists (select 1 from indicator_scope i
                    where i.snapshot_id = :snapshot and i.territory_id = k.ancestor_id)) n
            group by n.territory_id
            """;

    private static final String NUMBER =
            "select t.territory_id, '', t.counted, cast(null as bigint), cast(null as varchar(40)) from ({sums}) t";

    private static final String MEAN = "select t.territory_id, '', t.days, t.counted,"
            + " case when t.counted = 0 then '{none}' end from ({sums}) t";

    /** Counts the things. */
    public IndicatorQuery number(long snapshot, LocalDate date) {
        return query(NUMBER, snapshot, date);
    }

    /**
     * Counts the days that they took, and the things themselves.
     *
     * @param none the code of the reason why a territory without any has no mean
     */
    public IndicatorQuery mean(String none, long snapshot, LocalDate date) {
        return query(MEAN.replace("{none}", none), snapshot, date);
    }

    private IndicatorQuery query(String sql, long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                sql.replace("{sums}", SUMS.replace("{counted}", counted)), Map.of("snapshot", snapshot, "date", date));
    }
}
