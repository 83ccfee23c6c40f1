package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Places by the cubes of a grid as wide as one reaches, so that only neighbouring cubes are looked at. */
final class SpotGrid {

    /** Most that two roundings may differ by, of the square of a distance. */
    private static final double ROUNDING = 1e-12;

    private final Spots spots;
    private final double width;
    private final double limit;
    private final double[] origin = new double[3];
    private final Map<Cube, int[]> cubes = new HashMap<>();

    private record Cube(long x, long y, long z) {}

    /**
     * Sorts places into a grid.
     *
     * @param reach how far away one may be, in metres in a straight line; more than 0
     */
    SpotGrid(Spots spots, double reach) {
        this.spots = spots;
        this.limit = reach * reach * (1 + ROUNDING);
        double widest = 0;
        for (int axis = 0; axis < 3; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < spots.size(); i++) {
                least = Math.min(least, spots.axis(axis, i));
                most = Math.max(most, spots.axis(axis, i));
            }
            origin[axis] = least;
            widest = Math.max(widest, most - least);
        }
        // Wider than the reach by more than the rounding; never so small that cubes could not be counted.
        width = Math.max(reach * (1 + 1e-9), widest / 1e9);
        Map<Cube, Integer> counts = new HashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            counts.merge(cube(spots, i), 1, Integer::sum);
        }
        for (int i = 0; i < spots.size(); i++) {
            Cube cube = cube(spots, i);
            int[] members = cubes.computeIfAbsent(cube, c -> new int[counts.get(c)]);
            members[members.length - counts.merge(cube, -1, Integer::sum) - 1] = i;
        }
    }

    /**
     * Finds the places within reach.
     *
     * @param others where one asks from
     * @param from which of them
     * @param found takes the places; long enough for all
     * @return how many there are
     */
    int around(Spots others, int from, int[] found) {
        Cube middle = cube(others, from);
        int count = 0;
        for (int cell = 0; cell < 27; cell++) {
            int[] members = cubes.get(
                    new Cube(middle.x() + cell % 3 - 1, middle.y() + cell / 3 % 3 - 1, middle.z() + cell / 9 - 1));
            if (members != null) {
                for (int member : members) {
                    if (others.squared(from, spots, member) <= limit) {
                        found[count++] = member;
                    }
                }
            }
        }
        return count;
    }

    private Cube cube(Spots of, int spot) {
        long[] cell = new long[3];
        Arrays.setAll(cell, axis -> (long) Math.floor((of.axis(axis, spot) - origin[axis]) / width));
        return new Cube(cell[0], cell[1], cell[2]);
    }
}
