package fr.maillage.offer;

import java.util.UUID;

/**
 * What a list of offers is limited to; each part may be null (or blank) for "any". Offers of archived places are never
 * in it.
 *
 * @param territory a territory's code: offers in places inside it
 * @param text words that must all occur in the name of the offer, its schedule or its remark
 * @param service the code of a national service or of a finer one
 * @param publicCode the code of a public: offers that address it, or nobody in particular
 * @param actor the opaque identifier of the actor that offers them
 * @param place the opaque identifier of the place
 * @param archived true for archived offers only, false for the others
 */
public record OfferFilter(
        String territory, String text, String service, String publicCode, UUID actor, UUID place, boolean archived) {

    /** Every offer that is not archived. */
    public static final OfferFilter NONE = new OfferFilter(null, null, null, null, null, null, false);

    /** The offers of a place. */
    public static OfferFilter at(UUID place) {
        return new OfferFilter(null, null, null, null, null, place, false);
    }

    /** What an actor offers. */
    public static OfferFilter by(UUID actor) {
        return new OfferFilter(null, null, null, null, actor, null, false);
    }
}
