package fr.maillage.offer;

import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.place.search.OfferedHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hours that the offers of today have of their own. */
@ApplicationScoped
class OfferHoursAtPlaces implements OfferedHours {

    @Inject
    private OfferRepository offers;

    @Inject
    private OfferList list;

    @Override
    public Map<UUID, List<String>> at(Collection<UUID> places) {
        return offers.hours(places, list.today());
    }
}
