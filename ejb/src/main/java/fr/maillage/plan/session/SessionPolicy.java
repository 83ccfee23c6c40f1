package fr.maillage.plan.session;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Totals of sessions. */
public final class SessionPolicy {

    private SessionPolicy() {}

    /**
     * A month of a measure of an action.
     *
     * @param action the action's key
     * @param measure the measure's key
     */
    public record Slot(long action, YearMonth month, long measure) {}

    /** The sums of the months in which some sessions counted something. */
    public static Map<Slot, BigDecimal> sums(Collection<Session> sessions) {
        Map<Slot, BigDecimal> sums = new HashMap<>();
        sessions.forEach(session -> session.counts()
                .forEach((measure, value) ->
                        sums.merge(new Slot(session.action(), session.month(), measure), value, BigDecimal::add)));
        return sums;
    }
}
