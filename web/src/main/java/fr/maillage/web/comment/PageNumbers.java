package fr.maillage.web.comment;

import fr.maillage.comment.CommentService;
import fr.maillage.web.shared.WebPatterns;

/** The page of comments that an address names. */
final class PageNumbers {

    private static final int LONGEST = 6;

    private PageNumbers() {}

    /**
     * The zero-based number of a page.
     *
     * @param text one-based; what is no number, or null, for the last page
     */
    static int of(String text) {
        return text == null || text.length() > LONGEST || !WebPatterns.WHOLE_NUMBER.matches(text)
                ? CommentService.LAST
                : Integer.parseInt(text) - 1;
    }
}
