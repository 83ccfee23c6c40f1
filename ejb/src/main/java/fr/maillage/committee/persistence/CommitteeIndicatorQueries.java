package fr.maillage.committee.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators on people in bodies and gatherings: in a territory, and in all around it. */
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

    /** Mandates of bodies that are not archived, by whatever holds of them. */
    private static final String MANDATES = """
            select n.territory_id, '', count(n.mandate_id), cast(null as bigint), cast(null as varchar(40))
            from (
                select s.territory_id, cast(null as bigint) as mandate_id
                from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select k.ancestor_id, m.id
                from (select m.id as id, m.body_id as body_id from mandate m where {holds}) m
                join body b on b.id = m.body_id and b.archived_at is null
                join territory_closure k on k.descendant_id = b.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where exists (select 1 from indicator_scope s
                    where s.snapshot_id = :snapshot and s.territory_id = k.ancestor_id)) n
            group by n.territory_id
            """;

    private static final String EMPTY = MANDATES.replace(
            "{holds}",
            "m.until_on < :date and m.id in (select w.mandate_id from mandate_follower w where w.follower_id is null)");

    private static final String ENDING = MANDATES.replace("{holds}", "m.until_on >= :date and m.until_on <= :soon");

    /** Of those who were invited, who was present. */
    private static final String RATE = """
            select n.territory_id, '', sum(n.present), sum(n.invited),
                case when sum(n.invited) = 0 then 'no-invitation' end
            from (
                select s.territory_id, 0 as present, 0 as invited
                from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select k.ancestor_id, case when a.state = 'present' then 1 else 0 end, 1
                from invitation i
                join gathering g on g.id = i.gathering_id
                left join attendance a on a.gathering_id = i.gathering_id and a.person_id = i.person_id
                join territory_closure k on k.descendant_id = g.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where {held} and exists (select 1 from indicator_scope s
                    where s.snapshot_id = :snapshot and s.territory_id = k.ancestor_id)) n
            group by n.territory_id
            """.replace("{held}", HELD);

    private static final int SOON_MONTHS = 6;

    private CommitteeIndicatorQueries() {}

    /** Seats whose mandate was over before a day and that nobody took. */
    public static IndicatorQuery emptySeats(long snapshot, LocalDate date) {
        return IndicatorQuery.named(EMPTY, Map.of("snapshot", snapshot, "date", date));
    }

    /** Mandates that end within half a year of a day. */
    public static IndicatorQuery endingMandates(long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                ENDING, Map.of("snapshot", snapshot, "date", date, "soon", date.plusMonths(SOON_MONTHS)));
    }

    /** Gives the query for the share of those who were invited in the year before a day and were present. */
    public static IndicatorQuery attendanceRate(long snapshot, LocalDate date) {
        return IndicatorQuery.named(RATE, Map.of("snapshot", snapshot, "date", date, "since", date.minusYears(1)));
    }

    /** Actors one of whose members was present in the year before a day. */
    public static IndicatorQuery takingPart(long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                TAKING_PART, Map.of("snapshot", snapshot, "date", date, "since", date.minusYears(1)));
    }

    /** The territories of the gatherings of the year before a day, and of bodies with members. */
    public static IndicatorQuery held(LocalDate date) {
        return IndicatorQuery.named(
                "select g.territory_id from gathering g where" + HELD
                        + " union select b.territory_id from body b join mandate m on m.body_id = b.id"
                        + " where b.archived_at is null",
                Map.of("date", date, "since", date.minusYears(1)));
    }
}
