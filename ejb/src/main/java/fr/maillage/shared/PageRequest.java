package fr.maillage.shared;

import java.util.Map;

/**
 * Which slice of a list is wanted, in which order.
 *
 * @param page zero-based page number; negative numbers become 0
 * @param size rows per page, brought between 1 and {@value #MAX_SIZE}
 * @param sort the name of the sort key; each list accepts only names of its own whitelist; null for the list's default
 * @param ascending the direction
 * @param lenient whether a sort key that a list does not know counts as absent, as on pages; otherwise it is refused
 */
public record PageRequest(int page, int size, String sort, boolean ascending, boolean lenient) {

    public static final int MAX_SIZE = 200;
    public static final int DEFAULT_SIZE = 25;

    public PageRequest {
        page = Math.max(0, page);
        size = Math.min(MAX_SIZE, Math.max(1, size));
    }

    /** A slice whose sort key must be one of the list's. */
    public PageRequest(int page, int size, String sort, boolean ascending) {
        this(page, size, sort, ascending, false);
    }

    /** The first page in the list's default order. */
    public static PageRequest first() {
        return new PageRequest(0, DEFAULT_SIZE, null, true);
    }

    /** Another page of the same. */
    public PageRequest at(int number) {
        return of(number, size);
    }

    /** Another slice in the same order. */
    public PageRequest of(int number, int rows) {
        return new PageRequest(number, rows, sort, ascending, lenient);
    }

    /** The number of rows before this page. */
    public int offset() {
        return Math.multiplyExact(Math.min(page, Integer.MAX_VALUE / size), size);
    }

    /**
     * The order that is asked for.
     *
     * @param orders what a list can be sorted by
     * @param standard the key of its order where none is asked for
     * @throws Problem INVALID on {@code sort} for a key that it does not know
     */
    public <T> T by(Map<String, T> orders, String standard) {
        T order = orders.get(sort == null || sort.isBlank() ? standard : sort);
        if (order == null && !lenient) {
            throw Problem.invalid("sort", "unknown-value", sort);
        }
        return order == null ? orders.get(standard) : order;
    }
}
