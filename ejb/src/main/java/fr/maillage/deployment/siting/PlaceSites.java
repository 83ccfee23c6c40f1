package fr.maillage.deployment.siting;

import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceMapService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Active places, by words and service. */
@ApplicationScoped
class PlaceSites implements SitingSites {

    @EJB
    private PlaceMapService places;

    @Override
    public SitingSource source() {
        return SitingSource.PLACES;
    }

    @Override
    public List<SitingSite> within(TerritoryView territory, String text, String service, LocalDate day) {
        PlaceFilter filter = new PlaceFilter(territory.code(), text, service, null, null, false, false);
        return places.map(filter, null).points().stream()
                .map(point -> new SitingSite(
                        source().code(),
                        point.id().toString(),
                        point.name(),
                        point.communeName(),
                        point.latitude(),
                        point.longitude()))
                .toList();
    }
}
