package fr.maillage.deployment.siting;

import fr.maillage.deployment.persistence.SitingPlaceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Places in public buildings: of communes, their groups, the département, the State, and of social security. */
@ApplicationScoped
class PublicBuildingSites extends KnownPlaceSites {

    /** Codes of the national list of types. */
    private static final List<String> TYPES = List.of(
            "BIB",
            "CAF",
            "CC",
            "CCAS",
            "CD",
            "CDAS",
            "CFP",
            "CIAS",
            "CPAM",
            "DEPT",
            "EPCI",
            "FT",
            "MDE",
            "MDPH",
            "MDS",
            "MQ",
            "MSAP",
            "MUNI",
            "PREF",
            "REG",
            "RELAIS_LECTURE",
            "RFS");

    PublicBuildingSites() {
        super(SitingSource.PUBLIC);
    }

    @Override
    List<SitingSite> found(SitingPlaceRepository places, long territory, LocalDate day) {
        return places.ofTypes(territory, day, TYPES);
    }
}
