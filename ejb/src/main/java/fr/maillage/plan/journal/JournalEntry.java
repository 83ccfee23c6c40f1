package fr.maillage.plan.journal;

import fr.maillage.document.KeptFile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of an action's journal.
 *
 * @param action the key of the action
 * @param file null without one
 */
public record JournalEntry(long key, UUID id, int version, long action, LocalDate notedOn, String words, KeptFile file)
        implements Serializable {

    /** The same with another day and other words. */
    JournalEntry saying(LocalDate day, String text) {
        return new JournalEntry(key, id, version, action, day, text, file);
    }
}
