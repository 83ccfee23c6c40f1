package fr.maillage.deployment.siting;

import fr.maillage.deployment.coverage.DemandPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells who is out of reach: of a choice of sites, and of all sites that there are or may be. */
final class Unreached {

    /** Tells how many times farther people are asked whether they would go. */
    private static final double[] FARTHER = {1, 1.5, 2, 3};

    private final SitingCase asked;
    private final CoverSets covers;
    private final double[] demand;

    Unreached(SitingCase asked, CoverSets covers) {
        this.asked = asked;
        this.covers = covers;
        demand = asked.demand();
    }

    /**
     * Tells how many people have no site, existing or possible, within the radius, one and a half times, twice and three times
     * that; ends with the first distance at which everybody has one.
     */
    List<SitingResult.Beyond> beyond() {
        Spots points = asked.points();
        Spots places = asked.places();
        int[] left = without(IntStream.range(0, covers.candidates()).toArray());
        double[] nearest = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            nearest[i] = Double.MAX_VALUE;
            for (int site = 0; site < places.size(); site++) {
                nearest[i] = Math.min(nearest[i], points.squared(left[i], places, site));
            }
        }
        List<SitingResult.Beyond> beyond = new ArrayList<>();
        for (double farther : FARTHER) {
            double reach = points.reach(asked.radius() * farther);
            double people = IntStream.range(0, left.length)
                    .filter(i -> nearest[i] > reach * reach)
                    .mapToDouble(i -> demand[left[i]])
                    .sum();
            beyond.add(new SitingResult.Beyond((int) Math.round(asked.radius() * asked.detour() * farther), people));
            if (people <= 0) {
                break;
            }
        }
        return beyond;
    }

    /** Where those are whom some sites do not cover, those of most people first. */
    List<SitingResult.Out> out(int[] sites, int most) {
        return IntStream.of(without(sites))
                .boxed()
                .sorted(Comparator.comparing((Integer point) -> demand[point]).reversed())
                .limit(most)
                .map(point -> out(asked.people().get(point)))
                .toList();
    }

    private static SitingResult.Out out(DemandPoint point) {
        return new SitingResult.Out(
                point.name(),
                point.latitude(),
                point.longitude(),
                point.weight().doubleValue());
    }

    /** The points that none of some sites covers. */
    private int[] without(int[] sites) {
        boolean[] reached = new boolean[demand.length];
        for (int site : sites) {
            for (int at = covers.from(site); at < covers.to(site); at++) {
                reached[covers.at(at)] = true;
            }
        }
        return IntStream.range(0, reached.length).filter(i -> !reached[i]).toArray();
    }
}
