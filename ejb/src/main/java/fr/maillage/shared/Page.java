package fr.maillage.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows, never null
 * @param total how many rows the whole list has; how many were counted where there are more
 * @param request what was asked
 * @param more whether the list has more rows than {@code total}
 */
public record Page<T>(List<T> items, long total, PageRequest request, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of a list that was counted to its end. */
    public Page(List<T> items, long total, PageRequest request) {
        this(items, total, request, false);
    }

    /** The same page with something else in place of each row. */
    public <R> Page<R> map(Function<T, R> row) {
        return new Page<>(items.stream().map(row).toList(), total, request, more);
    }

    /** The number of pages, at least 1. */
    public int pageCount() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }
}
