package fr.maillage.deployment.siting;

import fr.maillage.deployment.persistence.SitingPlaceRepository;
import fr.maillage.territory.TerritoryView;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Places of digital mediation of which something more is known than that they are such. */
abstract class KnownPlaceSites implements SitingSites {

    private final SitingSource source;

    @Inject
    private SitingPlaceRepository places;

    KnownPlaceSites(SitingSource source) {
        this.source = source;
    }

    @Override
    public SitingSource source() {
        return source;
    }

    @Override
    public List<SitingSite> within(TerritoryView territory, String text, String service, LocalDate day) {
        return found(places, territory.id(), day);
    }

    abstract List<SitingSite> found(SitingPlaceRepository places, long territory, LocalDate day);
}
