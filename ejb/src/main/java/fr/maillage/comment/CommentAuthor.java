package fr.maillage.comment;

import java.util.UUID;

/**
 * Who writes a comment.
 *
 * @param account null for whoever writes by a link
 * @param person the key of her entry among people; null for an account that is of none
 * @param name what the account is called; null for whoever writes by a link
 */
public record CommentAuthor(UUID account, Long person, String name) {}
