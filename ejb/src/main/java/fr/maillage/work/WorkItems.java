package fr.maillage.work;

import java.util.List;

/** A feature's answer to "what must I do?" for the current caller. */
public interface WorkItems {

    /** At most a handful of items, the most urgent first; empty when nothing awaits the caller or she may not see it. */
    List<WorkItem> items();

    /**
     * One thing to do, or a group of them.
     *
     * @param kind the name of the feature, a hyphen and what awaits: the page shows {@code <feature>.work.<kind>} of its
     *     texts with the count
     * @param count how many records await, at least 1
     * @param path where it is done, from the context root, with the filter that shows exactly these records
     * @param urgent whether it is late
     */
    record WorkItem(String kind, long count, String path, boolean urgent) {}
}
