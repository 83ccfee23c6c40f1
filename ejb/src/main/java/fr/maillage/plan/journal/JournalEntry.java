package fr.maillage.plan.journal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of an action's journal.
 *
 * @param action the key of the action
 * @param file null without one
 */
public record JournalEntry(
        long key, UUID id, int version, long action, LocalDate notedOn, String words, StoredFile file)
        implements Serializable {

    /**
     * The file of an entry.
     *
     * @param id of the stored file; only the journal hands it out
     * @param size in bytes
     */
    public record StoredFile(UUID id, String name, String mediaType, long size) implements Serializable {}
}
