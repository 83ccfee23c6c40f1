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
     * @throws Problem INVALID when page or size is no number, or one that cannot be
     */
    public static PageRequest request(String page, String size, String sort) {
        boolean descending = sort != null && sort.startsWith("-");
        return new PageRequest(
                number("page", page, 0, Integer.MAX_VALUE),
                number("size", size, 1, PageRequest.MAX_SIZE),
                descending ? sort.substring(1) : sort,
                !descending);
    }

    private static int number(String field, String text, int least, int most) {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid(field, "number", text);
        }
        if (number < least || number > most) {
            throw Problem.invalid(field, "out-of-range", text, String.valueOf(least), String.valueOf(most));
        }
        return number;
    }
}
