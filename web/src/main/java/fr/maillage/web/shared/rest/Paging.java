package fr.maillage.web.shared.rest;

import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;

/** The slice of a list that a program asks for. */
public final class Paging {

    private Paging() {}

    /**
     * The slice that the parameters of a request name.
     *
     * @param page zero-based
     * @param sort a key of the list's whitelist, with a minus sign in front for the descending order; null for the
     *     list's own order
     * @throws Problem INVALID when page or size is no number
     */
    public static PageRequest request(String page, String size, String sort) {
        boolean descending = sort != null && sort.startsWith("-");
        return new PageRequest(
                number("page", page), number("size", size), descending ? sort.substring(1) : sort, !descending);
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid(field, "number", text);
        }
    }
}
