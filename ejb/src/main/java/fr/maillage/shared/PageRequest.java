package fr.maillage.shared;

/**
 * Which slice of a list is wanted, in which order.
 *
 * @param page zero-based page number; negative numbers become 0
 * @param size rows per page, brought between 1 and {@value #MAX_SIZE}
 * @param sort the name of the sort key; each list accepts only names of its own whitelist; null for the list's default
 * @param ascending the direction
 */
public record PageRequest(int page, int size, String sort, boolean ascending) {

    public static final int MAX_SIZE = 200;
    public static final int DEFAULT_SIZE = 25;

    public PageRequest {
        page = Math.max(0, page);
        size = Math.min(MAX_SIZE, Math.max(1, size));
    }

    /** The first page in the list's default order. */
    public static PageRequest first() {
        return new PageRequest(0, DEFAULT_SIZE, null, true);
    }

    /** The number of rows before this page. */
    public int offset() {
        return Math.multiplyExact(Math.min(page, Integer.MAX_VALUE / size), size);
    }
}
