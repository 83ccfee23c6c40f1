package fr.maillage.committee.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicator on actors that take part: in a territory, and in all around it. */
public final class CommitteeIndicatorQueries {

    /** Gatherings of the year before a day. */
    private static final String HELD = " g.held_on > :since and g.held_on <= :date and g.archived_at is null";

    /** A union with the scope: H2 would work out an outer join's subquery anew for each territory. */
    private static final String TAKING_PART = """
            select n.territory_id, '', count(distinct n.actor_id), cast(null as bigint), cast(null as varchar(40))
            from (
                select s.territory_id, cast(null as bigint) as actor_id
                from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select k.ancestor_id, m.actor_id
                from attendance a
                join gathering g on g.id = a.gathering_id
                join mandate m on m.body_id = g.body_id and m.person_id = a.person_id
                    and (m.from_on is null or m.from_on <= g.held_on) and (m.until_on is null or m.until_on >= g.held_on)
                join territory_closure k on k.descendant_id = g.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where a.state = 'present' and {held} and exists (select 1 from indicator_scope s
                    where s.snapshot_id = :snapshot and s.territory_id = k.ancestor_id)) n
            group by n.territory_id
            """.replace("{held}", HELD);

    private CommitteeIndicatorQueries() {}

    /** Actors one of whose members was present in the year before a day. */
    public static IndicatorQuery takingPart(long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                TAKING_PART, Map.of("snapshot", snapshot, "date", date, "since", date.minusYears(1)));
    }

    /** The territories of the gatherings of the year before a day. */
    public static IndicatorQuery held(LocalDate date) {
        return IndicatorQuery.named(
                "select g.territory_id from gathering g where" + HELD,
                Map.of("date", date, "since", date.minusYears(1)));
    }
}
