package fr.maillage.plan.figure;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Figure that an action counted in a month.
 *
 * @param version grows with each change
 * @param action the action's key
 * @param measure the measure's key
 * @param value null where it was taken back
 */
public record Figure(long key, int version, long action, long measure, YearMonth month, BigDecimal value) {}
