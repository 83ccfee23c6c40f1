package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators of opinions: for the commune that a line leaves, else that it goes to, and all around it. */
public final class OpinionIndicatorQueries {

    /** Columns territory_id, days of each line that awaits an opinion, since the submission. */
    private static final String AWAITED = """
            select coalesce(l.from_id, l.to_id) as territory_id,
                cast((extract(epoch from cast(:date as date)) - extract(epoch from s.submitted_on)) / 86400 as bigint)
                    as days
            from scenario_line l
            join deployment_scenario s on s.id = l.scenario_id
            where s.archived_at is null and s.submitted_on <= :date and l.state = 'proposed'
                and not exists (select 1 from scenario_opinion o where o.line_id = l.id and o.given_on <= :date)
            """;

    /** Columns territory_id, awaited, days of each territory of the scope. */
    private static final String SUMS = """
            select n.territory_id, cast(sum(n.awaited) as bigint) as awaited, cast(sum(n.days) as bigint) as days
            from (
                select i.territory_id, 0 as awaited, cast(0 as bigint) as days from indicator_scope i
                where i.snapshot_id = :snapshot
                union all
                select k.ancestor_id, 1, x.days from ({awaited}) x
                join territory_closure k on k.descendant_id = x.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where k.ancestor_id in (select i.territory_id from indicator_scope i where i.snapshot_id = :snapshot)) n
            group by n.territory_id
            """;

    private static final String COUNT =
            "select t.territory_id, '', t.awaited, cast(null as bigint), cast(null as varchar(40)) from ({sums}) t";

    private static final String AGE = "select t.territory_id, '', t.days, t.awaited,"
            + " case when t.awaited = 0 then 'no-opinion-awaited' end from ({sums}) t";

    private OpinionIndicatorQueries() {}

    /** Lines that await an opinion. */
    public static IndicatorQuery awaited(long snapshot, LocalDate date) {
        return query(COUNT, snapshot, date);
    }

    /** For how many days they have, and how many there are. */
    public static IndicatorQuery age(long snapshot, LocalDate date) {
        return query(AGE, snapshot, date);
    }

    /** The communes of lines. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named(
                "select distinct coalesce(l.from_id, l.to_id) from scenario_line l"
                        + " where coalesce(l.from_id, l.to_id) is not null",
                Map.of());
    }

    private static IndicatorQuery query(String sql, long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                sql.replace("{sums}", SUMS.replace("{awaited}", AWAITED)), Map.of("snapshot", snapshot, "date", date));
    }
}
