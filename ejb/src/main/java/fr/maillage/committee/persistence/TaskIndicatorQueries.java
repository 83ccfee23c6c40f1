package fr.maillage.committee.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators on what becomes of decisions and tasks: for the territory of their body, and all around it. */
public final class TaskIndicatorQueries {

    private static final String OPEN_TASKS = "select r.territory_id as territory_id, cast(1 as bigint) as days"
            + " from committee_task r where r.archived_at is null and (r.done_on is null or r.done_on > :date)";

    private static final String LATE_TASKS = OPEN_TASKS + " and r.due_on < :date";

    /** Decisions that stand on a day. */
    private static final String STANDING = " from decision r where r.archived_at is null and r.decided_on <= :date"
            + " and (r.withdrawn_on is null or r.withdrawn_on > :date)";

    private static final String OPEN_DECISIONS = "select r.territory_id as territory_id, cast(1 as bigint) as days"
            + STANDING + " and (r.done_on is null or r.done_on > :date)";

    /** With the days from each to when it was carried out. */
    private static final String DONE_DECISIONS = "select r.territory_id as territory_id,"
            + " cast((extract(epoch from r.done_on) - extract(epoch from r.decided_on)) / 86400 as bigint) as days"
            + STANDING + " and r.done_on <= :date";

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
                where k.ancestor_id in (select i.territory_id from indicator_scope i where i.snapshot_id = :snapshot)) n
            group by n.territory_id
            """;

    private static final String COUNT =
            "select t.territory_id, '', t.counted, cast(null as bigint), cast(null as varchar(40)) from ({sums}) t";

    private static final String MEAN = "select t.territory_id, '', t.days, t.counted,"
            + " case when t.counted = 0 then 'no-decision-done' end from ({sums}) t";

    private TaskIndicatorQueries() {}

    /** Tasks that are not done. */
    public static IndicatorQuery openTasks(long snapshot, LocalDate date) {
        return query(COUNT, OPEN_TASKS, snapshot, date);
    }

    /** Tasks that are not done although they were due. */
    public static IndicatorQuery lateTasks(long snapshot, LocalDate date) {
        return query(COUNT, LATE_TASKS, snapshot, date);
    }

    /** Decisions that were not carried out. */
    public static IndicatorQuery openDecisions(long snapshot, LocalDate date) {
        return query(COUNT, OPEN_DECISIONS, snapshot, date);
    }

    /** Days until decisions were carried out, and how many were. */
    public static IndicatorQuery delay(long snapshot, LocalDate date) {
        return query(MEAN, DONE_DECISIONS, snapshot, date);
    }

    /** The territories of bodies that have decisions or tasks. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named(
                "select territory_id from committee_task union select territory_id from decision", Map.of());
    }

    private static IndicatorQuery query(String sql, String counted, long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                sql.replace("{sums}", SUMS.replace("{counted}", counted)), Map.of("snapshot", snapshot, "date", date));
    }
}
