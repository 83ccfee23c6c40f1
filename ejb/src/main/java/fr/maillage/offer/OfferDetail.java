package fr.maillage.offer;

/**
 * An offer for somebody who may change it, or not.
 *
 * @param editable whether the caller may change it
 */
public record OfferDetail(OfferView offer, boolean editable) {

    public OfferValues values() {
        return offer.values();
    }

    public int version() {
        return offer.version();
    }
}
