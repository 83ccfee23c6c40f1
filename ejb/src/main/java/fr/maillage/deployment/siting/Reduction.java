package fr.maillage.deployment.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes out what is plain (Church and ReVelle 1974; Downs and Camm, Naval Research Logistics 43, 1996): points that are
 * covered anyway or by nobody, points without demand; points with the same candidates become one; a candidate whose points
 * another one covers too goes.
 */
final class Reduction {

    private final SitingInstance instance;
    private final SitingEffort effort;

    Reduction(SitingInstance instance, SitingEffort effort) {
        this.instance = instance;
        this.effort = effort;
    }

    /**
     * Gives the rest to decide.
     *
     * @param taken candidates that are chosen in any case
     * @param out candidates that need not be looked at; as many entries as there are candidates
     */
    Core core(int[] taken, boolean[] out) {
        CoverSets covers = instance.covers();
        boolean[] done = new boolean[covers.points()];
        double base = instance.covered(taken);
        for (int site : taken) {
            for (int at = covers.from(site); at < covers.to(site); at++) {
                done[covers.at(at)] = true;
            }
        }
        boolean[] gone = out.clone();
        for (int site : taken) {
            gone[site] = true;
        }
        int[] group = groups(covers, done, gone);
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        double[] demand = new double[groups];
        for (int point = 0; point < group.length; point++) {
            if (group[point] >= 0) {
                demand[group[point]] += instance.demand()[point];
            }
        }
        int[] open = IntStream.range(0, gone.length).filter(i -> !gone[i]).toArray();
        CoverSets all = covers.grouped(open, group, groups);
        boolean[] dominated = dominated(all);
        int[] kept = IntStream.range(0, open.length)
                .filter(i -> !dominated[i] && all.size(i) > 0)
                .toArray();
        CoverSets sets = all.grouped(kept, IntStream.range(0, groups).toArray(), groups);
        int p = Math.min(instance.p() - taken.length, kept.length);
        int[] names = IntStream.of(kept).map(i -> open[i]).toArray();
        return new Core(sets, sets.transposed(), demand, names, p, base, taken);
    }

    /** For each point the number of those with the same candidates; -1 for points that decide nothing. */
    private int[] groups(CoverSets covers, boolean[] done, boolean[] gone) {
        CoverSets coverers = covers.transposed();
        effort.spend(2L * covers.pairs());
        int[] group = new int[done.length];
        Map<Long, List<Integer>> alike = new HashMap<>();
        int count = 0;
        for (int point = 0; point < done.length; point++) {
            group[point] = -1;
            long mark = done[point] || instance.demand()[point] <= 0 ? 0 : mark(coverers, point, gone);
            if (mark != 0) {
                List<Integer> firsts = alike.computeIfAbsent(mark, m -> new ArrayList<>(1));
                for (int i = 0; i < firsts.size() && group[point] < 0; i++) {
                    group[point] = same(coverers, firsts.get(i), point, gone) ? group[firsts.get(i)] : -1;
                }
                if (group[point] < 0) {
                    group[point] = count++;
                    firsts.add(point);
                }
            }
        }
        return group;
    }

    /** Makes the mark that points with the same open candidates share; 0 without any. */
    private static long mark(CoverSets coverers, int point, boolean[] gone) {
        long mark = 0;
        for (int at = coverers.from(point); at < coverers.to(point); at++) {
            if (!gone[coverers.at(at)]) {
                mark = (mark * 1_000_003 + coverers.at(at)) | 1L << 63;
            }
        }
        return mark;
    }

    private static boolean same(CoverSets coverers, int one, int other, boolean[] gone) {
        int left = next(coverers, coverers.from(one), coverers.to(one), gone);
        int right = next(coverers, coverers.from(other), coverers.to(other), gone);
        while (left < coverers.to(one) && right < coverers.to(other)) {
            if (coverers.at(left) != coverers.at(right)) {
                return false;
            }
            left = next(coverers, left + 1, coverers.to(one), gone);
            right = next(coverers, right + 1, coverers.to(other), gone);
        }
        return left == coverers.to(one) && right == coverers.to(other);
    }

    /** The next place of a candidate that is open. */
    private static int next(CoverSets coverers, int from, int to, boolean[] gone) {
        int at = from;
        while (at < to && gone[coverers.at(at)]) {
            at++;
        }
        return at;
    }

    /** Which candidates another one is never worse than; of equals the first stays. Cut short, it finds fewer. */
    private boolean[] dominated(CoverSets sets) {
        CoverSets coverers = sets.transposed();
        boolean[] dominated = new boolean[sets.candidates()];
        long end = effort.part(0.25);
        for (int own = 0; own < dominated.length && effort.before(end); own++) {
            if (sets.size(own) == 0) {
                continue;
            }
            int rarest = sets.at(sets.from(own));
            for (int at = sets.from(own); at < sets.to(own); at++) {
                if (coverers.size(sets.at(at)) < coverers.size(rarest)) {
                    rarest = sets.at(at);
                }
            }
            for (int at = coverers.from(rarest); at < coverers.to(rarest) && !dominated[own]; at++) {
                int other = coverers.at(at);
                boolean able = other != own
                        && !dominated[other]
                        && (sets.size(other) > sets.size(own) || sets.size(other) == sets.size(own) && other < own);
                dominated[own] = able && contains(sets, other, own);
            }
        }
        return dominated;
    }

    /** Tells if the points of one candidate, ascending, are all among those of another. */
    private boolean contains(CoverSets sets, int larger, int smaller) {
        int place = sets.from(larger);
        int end = sets.to(larger);
        for (int at = sets.from(smaller); at < sets.to(smaller); at++) {
            int point = sets.at(at);
            while (place < end && sets.at(place) < point) {
                place++;
            }
            if (place == end || sets.at(place) != point) {
                effort.spend(1L + at - sets.from(smaller));
                return false;
            }
        }
        effort.spend(sets.size(larger));
        return true;
    }
}
