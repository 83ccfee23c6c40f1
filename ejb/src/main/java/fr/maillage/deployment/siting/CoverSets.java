package fr.maillage.deployment.siting;

import java.util.Arrays;

/**
 * Which demand points each candidate covers: one array of points, cut into a piece per candidate (compressed sparse rows);
 * the points of a piece ascend.
 */
public final class CoverSets {

    private final int points;
    private final int[] starts;
    private final int[] members;

    private CoverSets(int points, int[] starts, int[] members) {
        this.points = points;
        this.starts = starts;
        this.members = members;
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
     * @return null where there are more pairs
     */
    public static CoverSets within(Spots candidates, Spots points, double radius, int limit) {
        SpotGrid grid = new SpotGrid(points, candidates.reach(radius));
        int[] starts = new int[candidates.size() + 1];
        int[] members = new int[Math.min(limit, 1024)];
        int length = 0;
        int[] found = new int[points.size()];
        for (int i = 0; i < candidates.size(); i++) {
            int count = grid.around(candidates, i, found);
            if (count > limit - length) {
                return null;
            }
            if (length + count > members.length) {
                long larger = Math.max(length + (long) count, 2L * members.length);
                members = Arrays.copyOf(members, (int) Math.min(limit, larger));
            }
            Arrays.sort(found, 0, count);
            System.arraycopy(found, 0, members, length, count);
            length += count;
            starts[i + 1] = length;
        }
        return new CoverSets(points.size(), starts, Arrays.copyOf(members, length));
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

    /** How many pairs of a candidate and a point there are. */
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
