package fr.maillage.deployment.dropin;

import fr.maillage.offer.OfferField;
import fr.maillage.record.FieldValues;

/** Offer of a drop-in: its people and rhythm are told there as name, access, hours and days. */
final class DropInOffer {

    /** The national way of access of those who need no appointment. */
    private static final String WALK_IN = "se-presenter";

    /** Not for everybody: when it is held, the public is not told. */
    static final String PRIVATE = "prive";

    private DropInOffer() {}

    /**
     * The whole offer.
     *
     * @param values what the drop-in says, in normal form
     * @param before what the offer said; what the drop-in does not know of stays
     */
    static FieldValues<OfferField> of(FieldValues<DropInField> values, FieldValues<OfferField> before) {
        return before.with(OfferField.NAME, values.text(DropInField.NAME))
                .with(OfferField.ACTOR, values.text(DropInField.ACTOR))
                .with(OfferField.SERVICES, values.list(DropInField.SERVICES))
                .with(OfferField.PUBLICS, values.list(DropInField.PUBLICS))
                .with(OfferField.ACCESS, "libre".equals(values.text(DropInField.ACCESS)) ? WALK_IN : null)
                .with(
                        OfferField.OPENING_HOURS,
                        PRIVATE.equals(values.text(DropInField.ACCESS))
                                ? null
                                : OfferHours.of(DropInView.rhythm(values)))
                .with(OfferField.ACTIVE_FROM, values.text(DropInField.STARTS_ON))
                .with(OfferField.ACTIVE_UNTIL, values.text(DropInField.ENDS_ON));
    }
}
