package fr.maillage.deployment.siting;

import fr.maillage.deployment.coverage.DemandPoint;
import java.time.Duration;
import java.util.List;

/**
 * Order of an officer, ready to be searched.
 *
 * @param people where they are and how many count, each above 0
 * @param unlocated how many points are left out, for nobody knows where they are
 * @param sites the existing ones first
 * @param existing how many of them there are
 * @param fixed how many of the existing ones are chosen in any case: all, or none
 * @param p how many sites there are in the end
 * @param radius in metres in a straight line
 * @param detour how much longer the way is than that
 * @param areas the sites of each commune that is to have one
 * @param limit how long it may take
 */
record SitingCase(
        List<DemandPoint> people,
        int unlocated,
        List<SitingSite> sites,
        int existing,
        int fixed,
        int p,
        double radius,
        double detour,
        List<int[]> areas,
        Duration limit) {

    SitingCase {
        people = List.copyOf(people);
        sites = List.copyOf(sites);
        areas = List.copyOf(areas);
    }

    /** The people as points on a sphere. */
    Spots points() {
        return SitingCases.spots(people, DemandPoint::latitude, DemandPoint::longitude);
    }

    /** Where sites are, or may be. */
    Spots places() {
        return SitingCases.spots(sites, SitingSite::latitude, SitingSite::longitude);
    }

    /** Tells how many count at each point. */
    double[] demand() {
        return people.stream()
                .mapToDouble(point -> point.weight().doubleValue())
                .toArray();
    }
}
