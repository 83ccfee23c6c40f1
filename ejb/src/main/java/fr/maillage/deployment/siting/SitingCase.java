package fr.maillage.deployment.siting;

import java.time.Duration;
import java.util.List;

/**
 * What an officer asked, ready to be searched.
 *
 * @param points the people, as points on a sphere
 * @param demand of each point
 * @param unlocated how many points are left out, for nobody knows where they are
 * @param sites the existing ones first
 * @param existing how many of them there are
 * @param fixed how many of the existing ones are chosen in any case: all, or none
 * @param p how many sites there are in the end
 * @param radius in metres in a straight line
 * @param areas the sites of each commune that is to have one
 * @param limit how long it may take
 */
record SitingCase(
        Spots points,
        double[] demand,
        int unlocated,
        List<SitingSite> sites,
        int existing,
        int fixed,
        int p,
        double radius,
        List<int[]> areas,
        Duration limit) {

    SitingCase {
        sites = List.copyOf(sites);
        areas = List.copyOf(areas);
    }
}
