package fr.maillage.deployment.siting;

import fr.maillage.territory.TerritoryKind;
import jakarta.enterprise.context.ApplicationScoped;

/** A point within each IRIS whose outline is known. */
@ApplicationScoped
class IrisSites extends TerritorySites {

    IrisSites() {
        super(SitingSource.IRIS, TerritoryKind.IRIS);
    }
}
