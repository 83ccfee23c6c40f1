package fr.maillage.plan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Figure that a row gives.
 *
 * @param action the code of its action
 * @param territory the code of the territory whose officers keep the action; null where nobody says
 * @param measure the code of what is counted
 * @param session the day of the session in which it was counted; null for what was counted in the month
 * @param title what tells the session from others of its day; never null
 */
record FigureRow(
        String action,
        String territory,
        YearMonth month,
        String measure,
        BigDecimal value,
        LocalDate session,
        String title)
        implements OfAction {

    /** Names it for the outcome. */
    String label() {
        return session == null
                ? action + " " + month + " " + measure
                : (action + " " + session + " " + title).strip() + " " + measure;
    }
}
