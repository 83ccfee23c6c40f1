package fr.maillage.document;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * A feature that needs files, declared as a CDI bean: a file that no holder needs is deleted in time. A feature that
 * stores files and keeps their identifiers without saying so here will lose them.
 */
public interface DocumentHolder {

    /** Which of these files the feature still needs, in a bounded number of statements. */
    Set<UUID> needed(Collection<UUID> documents);

    /** Forgets files that are being deleted in the current transaction. */
    void forget(Collection<UUID> documents);
}
