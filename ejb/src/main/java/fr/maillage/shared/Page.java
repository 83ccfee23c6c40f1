package fr.maillage.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows, never null
 * @param total how many rows the whole list has
 * @param request what was asked
 */
public record Page<T>(List<T> items, long total, PageRequest request) {

    public Page {
        items = List.copyOf(items);
    }

    /** The number of pages, at least 1. */
    public int pageCount() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }
}
