package fr.maillage.plan.intake;

import fr.maillage.plan.result.ResultField;
import fr.maillage.record.FieldValues;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Result indicator that a row gives, and what was measured of it.
 *
 * @param action the code of its action
 * @param territory the code of the territory whose officers keep the action; null where nobody says
 * @param measuredOn null where the row tells of no measure
 * @param value null where the row tells of no measure
 */
record ResultRow(
        String action, String territory, FieldValues<ResultField> values, LocalDate measuredOn, BigDecimal value)
        implements OfAction {

    String code() {
        return values.text(ResultField.CODE);
    }

    /** Names it for the outcome. */
    String label() {
        return action + " " + code();
    }
}
