package fr.maillage.plan.result;

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

    /** Value that was measured on a day. */
    public record Measured(long result, LocalDate on, BigDecimal value) implements Serializable {}
}
