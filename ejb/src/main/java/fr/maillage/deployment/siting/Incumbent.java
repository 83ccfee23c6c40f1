package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The best choice so far of a whole search, whatever part of it found it. */
final class Incumbent {

    /** Least difference of two values, as a part of the whole demand. */
    private static final double FINEST = 1e-9;

    private final SitingInstance instance;
    private final double unit;
    private int[] sites = {};
    private double value = -1;

    Incumbent(SitingInstance instance) {
        this.instance = instance;
        this.unit = Math.max(unit(instance.demand()), Math.max(FINEST * instance.totalDemand(), Double.MIN_NORMAL));
    }

    /** The greatest whole number of which every demand is a multiple, so that values differ by it; 0 for fractions. */
    private static double unit(double[] demand) {
        double common = 0;
        for (double each : demand) {
            if (Math.abs(each - Math.rint(each)) > 0) {
                return 0;
            }
            double other = each;
            while (other > 0) {
                double rest = common % other;
                common = other;
                other = rest;
            }
        }
        return common;
    }

    /** Takes a choice of a core where it is better than what there is. */
    void offer(Core core, boolean[] chosen) {
        int[] found = IntStream.concat(
                        Arrays.stream(core.taken()),
                        IntStream.range(0, chosen.length).filter(i -> chosen[i]).map(i -> core.names()[i]))
                .toArray();
        double covered = instance.covered(found);
        if (covered > value) {
            value = covered;
            sites = found;
        }
    }

    /** The choice as far as a core still has its sites. */
    boolean[] within(Core core) {
        boolean[] all = new boolean[instance.covers().candidates()];
        Arrays.stream(sites).forEach(site -> all[site] = true);
        boolean[] own = new boolean[core.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = all[core.names()[i]];
        }
        return own;
    }

    /** The choice with as many sites as were asked for, the first ones where any would do; ascending. */
    int[] sites() {
        boolean[] all = new boolean[instance.covers().candidates()];
        int missing = instance.p();
        for (int site : sites) {
            all[site] = true;
            missing--;
        }
        for (int i = 0; i < all.length && missing > 0; i++) {
            if (!all[i]) {
                all[i] = true;
                missing--;
            }
        }
        return IntStream.range(0, all.length).filter(i -> all[i]).toArray();
    }

    /** The demand that it covers; -1 before there is any. */
    double value() {
        return value;
    }

    /** Whoever covers less than this covers no more than the incumbent. */
    double goal() {
        return value + unit * 0.999;
    }

    /** The least by which one choice can be better than another. */
    double unit() {
        return unit;
    }

    /** A bound brought down to a value that a choice can have. */
    double rounded(double bound) {
        double steps = Math.floor(bound / unit + 0.001);
        return unit >= 1 ? steps * unit : bound;
    }
}
