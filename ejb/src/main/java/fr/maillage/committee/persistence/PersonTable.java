package fr.maillage.committee.persistence;

import fr.maillage.shared.database.Row;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where it is kept what some people were asked, sent or told, for the feature that keeps people. */
public interface PersonTable {

    /** Which of some people are kept because of it, by their keys. */
    Set<Long> needed(Collection<Long> persons);

    /** Forgets some people; their links lead nowhere then. */
    void forget(Collection<Long> persons);

    /** Lets what is one person's be another's, of whom two entries were merged; both links lead to it. */
    void move(long from, long to);

    /** Reads the rows that are kept about some people, the first one first; there is at least one person. */
    List<Row> told(Collection<Long> persons);
}
