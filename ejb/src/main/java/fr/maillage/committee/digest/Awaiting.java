package fr.maillage.committee.digest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something that awaits somebody.
 *
 * @param person the key of her entry among people
 * @param kind the word of its kind, as {@link AwaitingSource#kind}
 * @param key the key of the record that holds it
 * @param title what it is called
 * @param about where it belongs, such as the name of a body; null for nothing
 * @param due by when; null where nobody said
 * @param told when the latest message of its own was written to her; null where none was
 * @param news whether it is worth telling only once, such as a comment
 * @param path the page that her link opens, from the context root
 * @param seed what the secret of her link is made from; null where she has none yet
 */
public record Awaiting(
        long person,
        String kind,
        long key,
        String title,
        String about,
        LocalDate due,
        OffsetDateTime told,
        boolean news,
        String path,
        UUID seed) {

    /** Tells if its day has passed. */
    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
