package fr.maillage.plan.intake;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a row says of a figure.
 *
 * @param action the code of its action
 * @param territory the code of the territory whose officers keep the action; null where nobody says
 * @param measure the code of what is counted
 */
record FigureRow(String action, String territory, YearMonth month, String measure, BigDecimal value)
        implements OfAction {

    /** What the outcome calls it. */
    String label() {
        return action + " " + month + " " + measure;
    }
}
