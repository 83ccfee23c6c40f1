package fr.maillage.comment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Remark of somebody beside a record.
 *
 * @param author how she is called; null where nobody may be named any more
 * @param text null once it was withdrawn
 * @param withdrawnAt null unless it was
 * @param withdrawable whether the reader may withdraw it
 * @param told who was told of it, by name
 */
public record Comment(
        UUID id,
        String author,
        String text,
        OffsetDateTime writtenAt,
        OffsetDateTime withdrawnAt,
        boolean withdrawable,
        List<Told> told) {

    /** Somebody who was told of a comment by a message. */
    public record Told(String name, OffsetDateTime at) {}
}
