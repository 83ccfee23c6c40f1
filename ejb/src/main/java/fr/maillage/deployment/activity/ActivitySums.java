package fr.maillage.deployment.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums of activities by what they are counted by. */
public final class ActivitySums {

    private final Map<Cell, int[]> counts = new LinkedHashMap<>();

    private record Cell(ActivityDimension dimension, String term) {}

    /**
     * Count of one value of a dimension.
     *
     * @param supports who took part
     */
    public record Count(ActivityDimension dimension, String term, int activities, int supports) {}

    /** Adds one activity. */
    public void add(ActivityDimension dimension, String term, int supports) {
        add(new Count(dimension, term, 1, supports));
    }

    /** Adds several. */
    public void add(Count count) {
        int[] sum = counts.computeIfAbsent(new Cell(count.dimension(), count.term()), cell -> new int[2]);
        sum[0] = Math.addExact(sum[0], count.activities());
        sum[1] = Math.addExact(sum[1], count.supports());
    }

    public List<Count> counts() {
        List<Count> all = new ArrayList<>();
        counts.forEach((cell, sum) -> all.add(new Count(cell.dimension(), cell.term(), sum[0], sum[1])));
        return all;
    }
}
