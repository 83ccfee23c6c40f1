package fr.maillage.person;

import fr.maillage.identity.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Functions of people, as a feature above knows them, declared as a CDI bean. By it people are found and read who belong to no
 * territory of their own. Queries select the keys of people; their parameters are positional and added to a list.
 */
public interface PersonFunctions {

    /** Whom somebody may read who reads contacts on some territories, not everywhere. */
    String readable(Scope scope, LocalDate day, List<Object> into);

    /** Whose functions lie inside a territory. */
    String inside(long territory, LocalDate day, List<Object> into);

    /** Whose functions have a word, given as a pattern in lower case without accents. */
    String worded(String pattern, List<Object> into);

    /** The functions that the caller may read, by person, in one statement. */
    Map<Long, List<PersonFunction>> of(Collection<Long> persons);

    /** Tells if the caller may change somebody because she may change one of her functions. */
    boolean editable(long person);

    /** Lets what shows somebody's name or addresses count as changed. */
    void changed(long person);
}
