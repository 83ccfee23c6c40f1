package fr.maillage.comment;

import fr.maillage.shared.Page;

/**
 * A page of what was said beside a record, the latest last.
 *
 * @param writable whether the reader may add to it
 */
public record CommentThread(Page<Comment> page, boolean writable) {}
