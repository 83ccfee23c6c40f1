package fr.maillage.plan.figure;

/**
 * Input about a measure.
 *
 * @param code for a new one only
 * @param tally the code of a {@link Tally}
 * @param reaches whether it counts people whom an action reached
 */
public record MeasureInput(
        String code, String label, String labelEn, String unit, String unitEn, String tally, boolean reaches) {}
