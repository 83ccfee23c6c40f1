package fr.maillage.comment;

import fr.maillage.shared.Page;

/**
 * Page that somebody sees who follows the link of her message.
 *
 * @param name whom the link is for
 * @param title what the record is called that is commented; null where it is closed to her
 * @param comments a page of what was said, the latest last; who was told is left out
 * @param state whether she may answer: {@code open}, or why not: {@code used}, {@code archived}, and {@code closed} where she
 *     sits no more or members do not read the record
 * @param withdrawable whether she may withdraw what she answered
 */
public record CommentLinkPage(String name, String title, Page<Comment> comments, String state, boolean withdrawable) {

    public boolean open() {
        return state.equals("open");
    }
}
