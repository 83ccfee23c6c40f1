package fr.maillage.committee.decision;

import java.util.UUID;

/**
 * An item of an agenda as a decision names it.
 *
 * @param key the database's
 * @param gathering the key of its gathering
 * @param rank its place on the agenda, from 1
 */
public record DecisionItem(long key, UUID id, long gathering, int rank, String title, boolean archived) {

    /** Gives the words by which people call it. */
    public String label() {
        return rank + ". " + title;
    }
}
