package fr.maillage.deployment.siting;

import fr.maillage.territory.TerritoryKind;
import jakarta.enterprise.context.ApplicationScoped;

/** A point within each priority neighbourhood whose outline is known. */
@ApplicationScoped
class QuarterSites extends TerritorySites {

    QuarterSites() {
        super(SitingSource.QUARTERS, TerritoryKind.QPV);
    }
}
