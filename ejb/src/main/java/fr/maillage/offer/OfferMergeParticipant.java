package fr.maillage.offer;

import fr.maillage.offer.model.Offer;
import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.merge.MergeParticipant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Offers follow their place into the record that it is merged into; both national records are derived anew. */
@ApplicationScoped
class OfferMergeParticipant implements MergeParticipant {

    @Inject
    private OfferRepository offers;

    @Inject
    private OfferLifecycle lifecycle;

    @Override
    public String code() {
        return "offer";
    }

    @Override
    public Set<UUID> move(PlaceRef merged, PlaceRef kept) {
        List<Offer> all = offers.of(merged.key());
        lifecycle.move(all, merged, kept);
        return all.stream().map(Offer::uuid).collect(Collectors.toSet());
    }

    @Override
    public void moveBack(Set<UUID> moved, PlaceRef kept, PlaceRef merged) {
        lifecycle.move(
                offers.of(kept.key()).stream()
                        .filter(o -> moved.contains(o.uuid()))
                        .toList(),
                kept,
                merged);
    }
}
