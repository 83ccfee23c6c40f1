package fr.maillage.diagnosis.irritant;

/**
 * What the list of irritants is limited to; null or blank for any.
 *
 * @param territory a territory's code: irritants met there or in a part of it
 * @param text words that must all occur in the subject, the administration, the code or the territory
 * @param state the code of an {@link IrritantState}
 * @param archived true for archived ones only
 */
public record IrritantFilter(String territory, String text, String state, boolean archived) {

    /** Every irritant that is not archived. */
    public static final IrritantFilter ALL = new IrritantFilter(null, null, null, false);
}
