package fr.maillage.testjobs;

import fr.maillage.person.PersonHolder;
import fr.maillage.person.PersonReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A feature that points to people, and notes what it is told of them. */
@ApplicationScoped
public class NotedPersons implements PersonReferences, PersonHolder {

    /** Whom it needs, by their keys. */
    public static final Set<Long> HELD = ConcurrentHashMap.newKeySet();

    /** Which entries became which. */
    public static final List<Moved> MOVED = new CopyOnWriteArrayList<>();

    /** That an entry became another. */
    public record Moved(long from, long to) {}

    @Override
    public void moved(long from, long to) {
        MOVED.add(new Moved(from, to));
        if (HELD.remove(from)) {
            HELD.add(to);
        }
    }

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return Set.copyOf(persons.stream().filter(HELD::contains).toList());
    }

    @Override
    public void forget(Collection<Long> persons) {
        HELD.removeAll(persons);
    }
}
