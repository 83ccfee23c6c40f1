package fr.maillage.orientation;

import fr.maillage.place.search.OfferedHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When something is offered at places, whatever their own hours. */
@ApplicationScoped
class HoursOfOffers {

    @Inject
    private Instance<OfferedHours> offers;

    /** The hours of what is offered at some places, as OpenStreetMap writes them; places without any are absent. */
    Map<UUID, List<String>> at(Collection<UUID> places) {
        Map<UUID, List<String>> offered = new HashMap<>();
        if (!places.isEmpty()) {
            offers.forEach(each -> offered.putAll(each.at(places)));
        }
        return offered;
    }
}
