package fr.maillage.offer;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * An offer for somebody who may change it, or not.
 *
 * @param editable whether the caller may change it
 */
public record OfferDetail(OfferView offer, boolean editable) implements RecordDetail<OfferField> {

    @Override
    public UUID id() {
        return offer.id();
    }

    @Override
    public int version() {
        return offer.version();
    }

    @Override
    public FieldValues<OfferField> values() {
        return offer.values();
    }

    @Override
    public boolean open() {
        return editable && !offer.archived() && !offer.placeArchived();
    }
}
