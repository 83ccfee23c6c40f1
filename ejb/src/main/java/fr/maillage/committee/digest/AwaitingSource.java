package fr.maillage.committee.digest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A feature that knows of something that awaits members. It implements this as a CDI bean, asks for no right, and answers
 * for many people at once in a number of statements that does not grow with them.
 */
public interface AwaitingSource {

    /** The word of what it knows; pages show {@code committee.digest.kind.<kind>}. */
    String kind();

    /** Gives the word by which messages call it, in French. */
    String word();

    /**
     * Gives the things that await some people on a day, in any order.
     *
     * @param persons the keys of their entries; never empty
     */
    List<Awaiting> of(Collection<Long> persons, LocalDate today);

    /**
     * Makes links for what is about to be told, where such links are made on demand or end by themselves; in the transaction of
     * the message.
     *
     * @param items its own; never empty
     * @return what the secrets are made from, for those that changed
     */
    default Map<Awaiting, UUID> link(Collection<Awaiting> items, OffsetDateTime now) {
        return Map.of();
    }
}
