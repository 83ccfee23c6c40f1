package fr.maillage.deployment.siting;

import fr.maillage.deployment.persistence.SitingPlaceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Places that actors of the register run; of their seats nobody knows the position. */
@ApplicationScoped
class ActorSites extends KnownPlaceSites {

    ActorSites() {
        super(SitingSource.ACTORS);
    }

    @Override
    List<SitingSite> found(SitingPlaceRepository places, long territory, LocalDate day) {
        return places.ofActors(territory, day);
    }
}
