package fr.maillage.deployment.siting;

import fr.maillage.territory.TerritoryKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The middle of each commune. */
@ApplicationScoped
class CommuneSites extends TerritorySites {

    CommuneSites() {
        super(SitingSource.COMMUNES, TerritoryKind.COMMUNE);
    }
}
