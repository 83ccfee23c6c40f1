package fr.maillage.person;

/** A feature whose records point to people, declared as a CDI bean: they follow when two entries are merged. */
public interface PersonReferences {

    /**
     * Lets all records that point to one person point to another one, in the current transaction; what there may be only
     * once of a person is not doubled.
     *
     * @param from the key of the entry that goes
     * @param to the key of the entry that is kept
     */
    void moved(long from, long to);
}
