package fr.maillage.person;

import java.util.Collection;
import java.util.Set;

/**
 * A feature that needs people, declared as a CDI bean: whom no holder needs is deleted in time. A feature that points to
 * people without saying so here loses them.
 */
public interface PersonHolder {

    /** Which of these people, by their keys, the feature still needs, in a bounded number of statements. */
    Set<Long> needed(Collection<Long> persons);

    /** Forgets people who are being erased in the current transaction. */
    void forget(Collection<Long> persons);
}
