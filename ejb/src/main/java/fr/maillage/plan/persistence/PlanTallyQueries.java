package fr.maillage.plan.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * In which territories actions count: worked out once for a snapshot, because H2 works out a subquery anew wherever it is
 * joined.
 */
public final class PlanTallyQueries {

    /** The actions of each territory of a snapshot. */
    public static final String TALLY = "plan_tally";

    static final String TALLIED =
            "select y.territory_id, y.action_id from plan_tally y where y.snapshot_id = :snapshot";

    /** The same as of a day: columns territory_id, action_id. */
    static final String REACH = """
            select distinct k.ancestor_id as territory_id, x.action_id
            from (
                select a.id as action_id, a.territory_id from plan_action a where a.archived_at is null
                union
                select m.action_id, m.territory_id
                from plan_action_territory m
                join plan_action a on a.id = m.action_id
                where a.archived_at is null) x
            join territory_closure k on k.descendant_id = x.territory_id
                and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
            """;

    private static final String FILLING = """
            insert into plan_tally (snapshot_id, territory_id, action_id)
            select cast(:snapshot as bigint), r.territory_id, r.action_id
            from ({reach}) r
            where exists (select 1 from indicator_scope s where s.snapshot_id = :snapshot
                and s.territory_id = r.territory_id)
            """;

    private PlanTallyQueries() {}

    /** Gives the statements that put a snapshot's rows into {@link #TALLY}. */
    public static List<IndicatorQuery> filling(long snapshot, LocalDate date) {
        return List.of(
                IndicatorQuery.named(FILLING.replace("{reach}", REACH), Map.of("snapshot", snapshot, "date", date)));
    }

    /** The territories of actions and frames. */
    public static IndicatorQuery presence(LocalDate date) {
        return IndicatorQuery.named(
                "select r.territory_id from (" + REACH + ") r union select f.territory_id from frame f"
                        + " where f.archived_at is null",
                Map.of("date", date));
    }
}
