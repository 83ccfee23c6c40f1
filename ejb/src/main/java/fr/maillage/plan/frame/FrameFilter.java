package fr.maillage.plan.frame;

/**
 * What the list of frames is limited to; null or blank for any.
 *
 * @param territory a territory's code: frames on it or a part of it
 * @param text words that must all occur in the name, the code or the territory
 * @param kind the code of a kind of frames
 * @param archived true for archived ones only
 */
public record FrameFilter(String territory, String text, String kind, boolean archived) {

    /** Every frame that is not archived. */
    public static final FrameFilter ALL = new FrameFilter(null, null, null, false);
}
