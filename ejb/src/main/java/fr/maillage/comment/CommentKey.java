package fr.maillage.comment;

import java.util.UUID;

/** A comment that was just added: its key and its identifier. */
public record CommentKey(long key, UUID id) {}
