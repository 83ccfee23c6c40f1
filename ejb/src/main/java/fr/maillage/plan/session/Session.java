package fr.maillage.plan.session;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A session of an action.
 *
 * @param key 0 for a new one
 * @param action the action's key
 * @param title tells sessions of one day from each other; never null, empty where there is none
 * @param counts how many, by the key of the measure; those that were not counted are absent
 */
public record Session(
        long key, UUID id, int version, long action, LocalDate heldOn, String title, Map<Long, BigDecimal> counts)
        implements Serializable {

    public Session {
        counts = new TreeMap<>(counts);
    }

    public YearMonth month() {
        return YearMonth.from(heldOn);
    }

    /** Tells if it is the one of a day that has a title. */
    public boolean is(LocalDate day, String called) {
        return heldOn.equals(day) && title.equals(called);
    }

    /** Tells if it says what another says, in numbers of whatever scale; false for none. */
    public boolean says(Session other) {
        return other != null
                && is(other.heldOn, other.title)
                && counts.keySet().equals(other.counts.keySet())
                && counts.entrySet().stream()
                        .allMatch(count -> count.getValue().compareTo(other.counts.get(count.getKey())) == 0);
    }

    /** The same with one count more, or another one. */
    public Session with(long measure, BigDecimal value) {
        Map<Long, BigDecimal> more = new TreeMap<>(counts);
        more.put(measure, value);
        return new Session(key, id, version, action, heldOn, title, more);
    }
}
