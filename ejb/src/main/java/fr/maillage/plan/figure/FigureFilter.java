package fr.maillage.plan.figure;

import java.time.YearMonth;
import java.util.UUID;

/**
 * Limits of the list of figures; null or blank for any.
 *
 * @param action the action's identifier
 * @param territory a territory's code: figures of actions that are kept or take place inside
 * @param from the first month
 * @param until the last month
 * @param measure the measure's code
 */
public record FigureFilter(UUID action, String territory, YearMonth from, YearMonth until, String measure) {}
