package fr.maillage.plan.persistence;

import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Remembers which state an action left on which day; the one that it is in stands in its own row. Before the first change
 * that is known an action was in the state that it left then.
 */
@ApplicationScoped
public class PastStateRepository {

    private static final String ON = "coalesce((select s.state from plan_past_state s where s.action_id = r.id"
            + " and s.left_on > date '%s' order by s.left_on limit 1), r.state)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Notes that an action left a state; of several changes of a day the first one says what it was until then. */
    public void left(long action, String state, LocalDate day) {
        Rows.execute(
                entities,
                "insert into plan_past_state (action_id, left_on, state) select a.id, cast(? as date),"
                        + " cast(? as varchar(20)) from plan_action a where a.id = ? and not exists"
                        + " (select 1 from plan_past_state s where s.action_id = a.id and s.left_on = ?)",
                day,
                state,
                action,
                day);
    }

    /** In which states some actions were on a day, in one statement; by key, those that are in it still are absent. */
    public Map<Long, String> on(Collection<Long> actions, LocalDate day) {
        if (actions.isEmpty() || !past(day)) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(actions);
        parameters.add(day);
        return Rows.list(
                        entities,
                        "select s.action_id, s.state from plan_past_state s where s.action_id in ("
                                + Rows.marks(actions)
                                + ") and s.left_on = (select min(n.left_on) from plan_past_state n"
                                + " where n.action_id = s.action_id and n.left_on > ?)",
                        parameters,
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.number("action_id"), row -> row.text("state")));
    }

    /** The state of the action {@code r} on a day, as SQL; today's needs nothing but its row. */
    String state(LocalDate day) {
        LocalDate asked = day.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : day;
        return past(day) ? ON.formatted(asked) : "r.state";
    }

    private boolean past(LocalDate day) {
        return day.isBefore(ClockProducer.today(clock));
    }
}
