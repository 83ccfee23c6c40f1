package fr.maillage.diagnosis.street;

/**
 * Which campaigns a list shows; null means any.
 *
 * @param territory a territory's code: campaigns in it or in a part of it
 * @param text words that must all occur in the title, the territory or the question
 * @param archived true for archived campaigns only, false for active ones
 */
public record StreetFilter(String territory, String text, boolean archived) {

    /** Every active campaign. */
    public static final StreetFilter NONE = new StreetFilter(null, null, false);
}
