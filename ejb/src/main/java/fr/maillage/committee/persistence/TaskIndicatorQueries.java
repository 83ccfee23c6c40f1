package fr.maillage.committee.persistence;

import fr.maillage.indicator.DayCounts;
import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.indicator.IndicatorReasons;
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

    private TaskIndicatorQueries() {}

    /** Tasks that are not done. */
    public static IndicatorQuery openTasks(long snapshot, LocalDate date) {
        return new DayCounts(OPEN_TASKS).number(snapshot, date);
    }

    /** Tasks that are not done although they were due. */
    public static IndicatorQuery lateTasks(long snapshot, LocalDate date) {
        return new DayCounts(LATE_TASKS).number(snapshot, date);
    }

    /** Decisions that were not carried out. */
    public static IndicatorQuery openDecisions(long snapshot, LocalDate date) {
        return new DayCounts(OPEN_DECISIONS).number(snapshot, date);
    }

    /** Days until decisions were carried out, and how many were. */
    public static IndicatorQuery delay(long snapshot, LocalDate date) {
        return new DayCounts(DONE_DECISIONS).mean(IndicatorReasons.NO_DECISION_DONE, snapshot, date);
    }

    /** The territories of bodies that have decisions or tasks. */
    public static IndicatorQuery presence() {
        return IndicatorQuery.named(
                "select territory_id from committee_task union select territory_id from decision", Map.of());
    }
}
