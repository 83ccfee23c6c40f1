package fr.maillage.plan.result;

import fr.maillage.plan.figure.PeopleUnits;
import fr.maillage.shared.ReleasePolicy;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A result indicator of an action.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param line the key of the objective that it tells of; null where nobody says
 * @param measure the key of the count that it follows; null where it is only measured by itself
 * @param unit null where nobody says
 * @param baseline where it starts; null where nobody says
 * @param target where it should get; null where nobody says
 * @param dueOn by when; null where nobody says
 */
public record Result(
        long key,
        UUID id,
        int version,
        long action,
        String code,
        String label,
        Long line,
        Long measure,
        String unit,
        BigDecimal baseline,
        BigDecimal target,
        LocalDate dueOn)
        implements Serializable {

    /**
     * Tells if a result indicator counts people or households, by its unit, that of the count that it follows, or its label
     * where it has neither.
     *
     * @param unit null for none
     * @param followed null for none
     */
    public static boolean ofPeople(String label, String unit, String followed) {
        return unit == null && followed == null
                ? PeopleUnits.count(label)
                : PeopleUnits.count(unit) || PeopleUnits.count(followed);
    }

    /** The same without where it starts, where that is one to four. */
    Result withoutFew() {
        return baseline == null || !ReleasePolicy.small(baseline.intValue())
                ? this
                : new Result(key, id, version, action, code, label, line, measure, unit, null, target, dueOn);
    }

    /** Value that was measured on a day. */
    public record Measured(long result, LocalDate on, BigDecimal value) implements Serializable {}
}
