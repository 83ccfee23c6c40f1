package fr.maillage.plan.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.told.Quarter;
import java.time.LocalDate;
import java.util.Map;

/**
 * The SQL of the indicators of the plan. An action counts once in each territory that keeps it, where it takes place, or
 * that contains one of these: see {@link PlanTallyQueries}.
 */
public final class PlanIndicatorQueries {

    /** Those of a snapshot but for abandoned ones. */
    private static final String ACTIVE = """
            select r.territory_id, r.action_id from plan_tally r
            join plan_action a on a.id = r.action_id
            where r.snapshot_id = :snapshot and a.state <> 'abandoned'
            """;

    /** Sums for each territory of the scope, in which {@code {rows}} lie: columns territory_id, numerator, denominator. */
    private static final String SUMS = """
            select n.territory_id, '', cast(round(sum(n.numerator), 0) as bigint), {denominator}, {reason}
            from (
                select s.territory_id, 0 as numerator, 0 as denominator
                from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select w.territory_id, w.numerator, w.denominator from ({rows}) w) n
            group by n.territory_id
            """;

    /** The same, and by the dimension: {@code {rows}} has columns territory_id, dimension, numerator. */
    private static final String PARTS = """
            union all
            select w.territory_id, w.dimension, sum(w.numerator), cast(null as bigint), cast(null as varchar(40))
            from ({rows}) w
            group by w.territory_id, w.dimension
            """;

    private static final String STATES = """
            select r.territory_id, a.state as dimension, 1 as numerator, 0 as denominator
            from ({reach}) r join plan_action a on a.id = r.action_id
            """;

    private static final String AXES = """
            select r.territory_id, concat(f.code, '/', coalesce(p.code, l.code)) as dimension, 1 as numerator,
                0 as denominator
            from ({reach}) r
            join plan_action_line x on x.action_id = r.action_id and x.rank = 0
            join frame_line l on l.id = x.line_id
            join frame f on f.id = l.frame_id
            left join frame_version v on v.frame_id = f.id and {current}
            left join frame_version_line vl on vl.line_id = l.id and vl.version_id = v.id
            left join frame_line p on p.id = vl.parent_id
            """;

    private static final String LATE = """
            select r.territory_id, 1 as numerator, 0 as denominator
            from ({reach}) r
            join plan_action a on a.id = r.action_id
            where a.state in ('planned', 'running') and exists (
                select 1 from plan_milestone m where m.action_id = a.id and m.due_on < :date
                    and (m.done_on is null or m.done_on > :date))
            """;

    private static final String PROGRESS = """
            select r.territory_id, case when m.done_on <= :date then 1 else 0 end as numerator, 1 as denominator
            from ({active}) r join plan_milestone m on m.action_id = r.action_id
            """;

    /** As it was told of the quarters of the year of the day. */
    private static final String REACHED = """
            select r.territory_id, t.people as numerator, 0 as denominator, r.action_id
            from ({reach}) r
            join plan_action a on a.id = r.action_id
            join told_count t on t.subject = 'reach' and t.attribute = a.uuid and t.period between :newyear and :due
            """;

    private static final String REACHED_PARTS = """
            select w.territory_id, t.term as dimension, w.numerator
            from ({reached}) w
            join plan_action_term t on t.action_id = w.action_id and t.vocabulary = 'audience'
            """;

    private static final String LEVERAGE = """
            select r.territory_id, case when l.funder <> 'ept' then l.granted else 0 end as numerator,
                case when l.funder = 'ept' then l.granted else 0 end as denominator
            from ({reach}) r
            join plan_action a on a.id = r.action_id
            join funding_line_card l on l.record_type = 'plan.action' and l.record_uuid = a.uuid
                and l.nature = 'cash' and l.granted is not null
            """;

    /** Holes that {@link fr.maillage.plan.chain.ChainPolicy} finds, but for money. */
    private static final String HOLES = """
            select k.ancestor_id as territory_id, 'finding-without-action' as dimension, 1 as numerator, 0 as denominator
            from finding_card f
            join territory_closure k on k.descendant_id = f.territory_id
                and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
            where exists (select 1 from indicator_scope s where s.snapshot_id = :snapshot
                    and s.territory_id = k.ancestor_id)
                and f.state = 'adopted' and f.archived_at is null and not exists (
                select 1 from plan_action_evidence e join ({active}) r on r.action_id = e.action_id
                where e.record_type = 'diagnosis.finding' and e.record_id = f.uuid
                    and r.territory_id = k.ancestor_id)
            union all
            select r.territory_id, 'action-without-evidence', 1, 0
            from ({active}) r
            where not exists (
                select 1 from plan_action_evidence e
                join finding_card f on f.uuid = e.record_id and f.archived_at is null
                where e.action_id = r.action_id and e.record_type = 'diagnosis.finding')
            union all
            select o.territory_id, 'objective-without-indicator', 1, 0
            from (
                select k.ancestor_id as territory_id, l.id as line_id
                from frame f
                join territory_closure k on k.descendant_id = f.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                join frame_version v on v.frame_id = f.id and {current}
                join frame_version_line vl on vl.version_id = v.id
                join frame_line l on l.id = vl.line_id and l.level = 'objective'
                where f.archived_at is null and exists (select 1 from indicator_scope s where s.snapshot_id = :snapshot
                    and s.territory_id = k.ancestor_id)
                union
                select r.territory_id, l.id
                from ({active}) r
                join plan_action_line x on x.action_id = r.action_id
                join frame_line l on l.id = x.line_id and l.level = 'objective') o
            where not exists (
                select 1 from plan_result p
                join ({active}) r on r.action_id = p.action_id
                left join plan_action_line x on x.action_id = p.action_id and p.line_id is null
                where r.territory_id = o.territory_id and coalesce(p.line_id, x.line_id) = o.line_id)
            union all
            select r.territory_id, 'indicator-never-measured', 1, 0
            from ({active}) r
            join plan_result p on p.action_id = r.action_id
            where not exists (select 1 from plan_result_value m where m.result_id = p.id)
                and not exists (select 1 from plan_figure f where f.action_id = p.action_id
                    and f.measure_id = p.measure_id and f.figure is not null)
            """;

    private PlanIndicatorQueries() {}

    /** Actions by state. */
    public static IndicatorQuery states(long snapshot, LocalDate date) {
        return parted(STATES, STATES, snapshot, date);
    }

    /** Actions by the axis of their principal line, by the version in force. */
    public static IndicatorQuery axes(long snapshot, LocalDate date) {
        return parted(AXES, AXES, snapshot, date);
    }

    /** Actions that are late on a day. */
    public static IndicatorQuery late(long snapshot, LocalDate date) {
        return query(sums(LATE, false, null), snapshot, date);
    }

    /** Milestones done on a day, and all. */
    public static IndicatorQuery progress(long snapshot, LocalDate date) {
        return query(sums(PROGRESS, true, "no-milestone"), snapshot, date);
    }

    /**
     * People whom actions reached in the year of a day as they were told, by public: who belongs to several counts in each.
     * Where nobody was told, there may be some who wait.
     */
    public static IndicatorQuery reached(long snapshot, LocalDate date) {
        return query(
                sums(REACHED, "cast(null as bigint)", "case when sum(n.numerator) = 0 then 'untold' end")
                        + PARTS.replace("{rows}", REACHED_PARTS.replace("{reached}", REACHED)),
                snapshot,
                date);
    }

    /** Reads the parts of the same sum: territory_id, numerator, of each figure. */
    static IndicatorQuery reached(LocalDate date) {
        return bound(REACHED, PlanTallyQueries.REACH, 0, date);
    }

    /** Reads the parts of the same sum by public: territory_id, dimension, numerator. */
    static IndicatorQuery reachedPublics(LocalDate date) {
        return bound(REACHED_PARTS.replace("{reached}", REACHED), PlanTallyQueries.REACH, 0, date);
    }

    /** Holes of the chain, by kind. */
    public static IndicatorQuery holes(long snapshot, LocalDate date) {
        return parted(HOLES, HOLES, snapshot, date);
    }

    /** Euros that others grant in cash, and those of the EPT; whole euros. */
    public static IndicatorQuery leverage(long snapshot, LocalDate date) {
        return query(sums(LEVERAGE, true, "no-own-money"), snapshot, date);
    }

    private static IndicatorQuery parted(String rows, String parts, long snapshot, LocalDate date) {
        return query(sums(rows, false, null) + PARTS.replace("{rows}", parts), snapshot, date);
    }

    private static String sums(String rows, boolean ratio, String none) {
        return ratio
                ? sums(
                        rows,
                        "cast(round(sum(n.denominator), 0) as bigint)",
                        "case when sum(n.denominator) = 0 then '" + none + "' end")
                : sums(rows, "cast(null as bigint)", "cast(null as varchar(40))");
    }

    private static String sums(String rows, String denominator, String reason) {
        return SUMS.replace("{denominator}", denominator)
                .replace("{reason}", reason)
                .replace("{rows}", rows);
    }

    private static IndicatorQuery query(String sql, long snapshot, LocalDate date) {
        return bound(sql, PlanTallyQueries.TALLIED, snapshot, date);
    }

    private static IndicatorQuery bound(String sql, String reach, long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                sql.replace("{reach}", reach)
                        .replace("{active}", ACTIVE)
                        .replace("{current}", FrameLineRepository.CURRENT),
                Map.of(
                        "snapshot",
                        snapshot,
                        "date",
                        date,
                        "newyear",
                        new Quarter(date.getYear(), 1).key(),
                        "due",
                        Quarter.lastDue(date).key()));
    }
}
