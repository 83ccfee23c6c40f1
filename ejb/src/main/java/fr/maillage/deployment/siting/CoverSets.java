package fr.maillage.deployment.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which demand points each candidate covers: one array of points, cut into a piece per candidate (compressed sparse rows);
 * the points of a piece ascend.
 */
public final class CoverSets {

    private static final int[] NOTHING = {};

    /** A prime, so that it divides hardly any size. */
    private static final int STEP = 7919;

    private final int points;
    private final int[] starts;
    private final int[] members;

    /** Tells if every candidate was looked at. */
    private final boolean whole;

    private CoverSets(int points, int[] starts, int[] members) {
        this(points, starts, members, true);
    }

    private CoverSets(int points, int[] starts, int[] members, boolean whole) {
        this.points = points;
        this.starts = starts;
        this.members = members;
        this.whole = whole;
    }

    /**
     * Cover sets as they are listed.
     *
     * @param points how many demand points there are
     * @param sets for each candidate the points that it covers, ascending
     */
    static CoverSets of(int points, int[][] sets) {
        int[] starts = new int[sets.length + 1];
        for (int i = 0; i < sets.length; i++) {
            starts[i + 1] = starts[i] + sets[i].length;
        }
        int[] members = new int[starts[sets.length]];
        for (int i = 0; i < sets.length; i++) {
            System.arraycopy(sets[i], 0, members, starts[i], sets[i].length);
        }
        return new CoverSets(points, starts, members);
    }

    /**
     * Who lies within a radius of whom.
     *
     * @param candidates where sites may be
     * @param points where demand is, measured as the candidates are
     * @param radius in metres, more than 0; what lies exactly on it is covered
     * @param limit how many pairs of a candidate and a point there may be, for the memory that they take
     * @param first candidates to begin with
     * @param effort of which half may be spent; the candidates that are not looked at by then cover nothing, and the sets
     *     are not {@link #whole}
     * @return null where there are more pairs
     */
    public static CoverSets within(
            Spots candidates, Spots points, double radius, int limit, int[] first, SitingEffort effort) {
        SpotGrid grid = new SpotGrid(points, candidates.reach(radius));
        int[][] sets = new int[candidates.size()][];
        int[] found = new int[points.size()];
        int pairs = 0;
        SitingEffort.Half half = effort.half();
        int[] order = IntStream.concat(
                        Arrays.stream(first), IntStream.range(0, sets.length).map(i -> spread(i, sets.length)))
                .toArray();
        boolean whole = true;
        for (int i = 0; i < order.length && whole; i++) {
            if (sets[order[i]] == null) {
                int count = grid.around(candidates, order[i], found);
                if (count > limit - pairs) {
                    return null;
                }
                pairs += count;
                sets[order[i]] = Arrays.copyOf(found, count);
                Arrays.sort(sets[order[i]]);
                whole = half.open() || i == order.length - 1;
            }
        }
        for (int i = 0; i < sets.length; i++) {
            sets[i] = sets[i] == null ? NOTHING : sets[i];
        }
        CoverSets all = of(points.size(), sets);
        return new CoverSets(points.size(), all.starts, all.members, whole);
    }

    /** The same without a limit of time. */
    public static CoverSets within(Spots candidates, Spots points, double radius, int limit) {
        return within(candidates, points, radius, limit, NOTHING, SitingEffort.endless());
    }

    /** Each number below a size once, near ones far apart, so that those that are not reached lie everywhere. */
    private static int spread(int i, int size) {
        int step = size % STEP == 0 ? 1 : STEP;
        return (int) ((long) i * step % size);
    }

    /** The same with a point more for each of some groups of candidates. */
    CoverSets with(List<int[]> groups) {
        List<List<Integer>> more = new ArrayList<>();
        for (int i = 0; i < candidates(); i++) {
            more.add(new ArrayList<>(1));
        }
        for (int group = 0; group < groups.size(); group++) {
            for (int candidate : groups.get(group)) {
                more.get(candidate).add(points + group);
            }
        }
        int[][] sets = new int[candidates()][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = IntStream.concat(
                            Arrays.stream(members, starts[i], starts[i + 1]),
                            more.get(i).stream().mapToInt(Integer::intValue))
                    .toArray();
        }
        CoverSets all = of(points + groups.size(), sets);
        return new CoverSets(all.points, all.starts, all.members, whole);
    }

    /** Tells if every candidate was looked at; otherwise some cover more than is known. */
    boolean whole() {
        return whole;
    }

    /**
     * The sets of some candidates, with points put together.
     *
     * @param kept which candidates, ascending
     * @param group for each point the number of what it belongs to; below 0 it is left out
     * @param groups how many numbers there are
     */
    CoverSets grouped(int[] kept, int[] group, int groups) {
        int[] begin = new int[kept.length + 1];
        int[] found = new int[Arrays.stream(kept).map(this::size).sum()];
        int length = 0;
        for (int i = 0; i < kept.length; i++) {
            int first = length;
            for (int at = starts[kept[i]]; at < starts[kept[i] + 1]; at++) {
                if (group[members[at]] >= 0) {
                    found[length++] = group[members[at]];
                }
            }
            Arrays.sort(found, first, length);
            int distinct = first;
            for (int at = first; at < length; at++) {
                if (at == first || found[at] != found[distinct - 1]) {
                    found[distinct++] = found[at];
                }
            }
            length = distinct;
            begin[i + 1] = length;
        }
        return new CoverSets(groups, begin, length == found.length ? found : Arrays.copyOf(found, length));
    }

    /** For each point the candidates that cover it. */
    CoverSets transposed() {
        int[] begin = new int[points + 1];
        for (int member : members) {
            begin[member + 1]++;
        }
        for (int i = 0; i < points; i++) {
            begin[i + 1] += begin[i];
        }
        int[] next = Arrays.copyOf(begin, points);
        int[] turned = new int[members.length];
        for (int i = 0; i < candidates(); i++) {
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                turned[next[members[at]]++] = i;
            }
        }
        return new CoverSets(candidates(), begin, turned);
    }

    public int candidates() {
        return starts.length - 1;
    }

    public int points() {
        return points;
    }

    /** Counts the pairs of a candidate and a point. */
    int pairs() {
        return members.length;
    }

    /** Where the piece of a candidate begins. */
    int from(int candidate) {
        return starts[candidate];
    }

    /** Where the piece of a candidate ends; not itself in it. */
    int to(int candidate) {
        return starts[candidate + 1];
    }

    int size(int candidate) {
        return starts[candidate + 1] - starts[candidate];
    }

    /** The point at a place of the array. */
    int at(int place) {
        return members[place];
    }
}
