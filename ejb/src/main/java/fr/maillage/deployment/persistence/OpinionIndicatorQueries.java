package fr.maillage.deployment.persistence;

import fr.maillage.indicator.DayCounts;
import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.indicator.IndicatorReasons;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators of opinions: for the commune that a line leaves, else that it goes to, and all around it. */
public final class OpinionIndicatorQueries {

    /** Columns territory_id, days of each line that awaits an opinion, since the submission. */
    private static final DayCounts AWAITED = new DayCounts("""
            select coalesce(l.from_id, l.to_id) as territory_id,
                cast((extract(epoch from cast(:date as date)) - extract(epoch from s.submitted_on)) / 86400 as bigint)
                    as days
            from scenario_line l
            join deployment_scenario s on s.id = l.scenario_id
            where s.archived_at is null and s.submitted_on <= :date and l.state = 'proposed'
                and not exists (select 1 from scenario_opinion o where o.line_id = l.id and o.given_on <= :date)
            """);

    private OpinionIndicatorQueries() {}

    /** Lines that await an opinion. */
    public static IndicatorQuery awaited(long snapshot, LocalDate date) {
        return AWAITED.number(snapshot, date);
    }

    /** For how many days they have, and how many there are. */
    public static IndicatorQuery age(long snapshot, LocalDate date) {
        return AWAITED.mean(IndicatorReasons.NO_OPINION_AWAITED, snapshot, date);
    }

    /** The communes of lines. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named(
                "select distinct coalesce(l.from_id, l.to_id) from scenario_line l"
                        + " where coalesce(l.from_id, l.to_id) is not null",
                Map.of());
    }
}
