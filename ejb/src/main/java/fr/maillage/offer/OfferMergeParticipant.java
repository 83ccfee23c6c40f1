package fr.maillage.offer;

import fr.maillage.offer.model.Offer;
import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.merge.RecordMergeParticipant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Offers follow their place into the record that it is merged into; both national records are derived anew. */
@ApplicationScoped
class OfferMergeParticipant extends RecordMergeParticipant<Offer> {

    @Inject
    private OfferRepository offers;

    @Inject
    private OfferLifecycle lifecycle;

    @Override
    public String code() {
        return "offer";
    }

    @Override
    protected List<Offer> at(long place) {
        return offers.of(place);
    }

    @Override
    protected void move(List<Offer> records, PlaceRef from, PlaceRef to) {
        lifecycle.move(records, from, to);
    }
}
