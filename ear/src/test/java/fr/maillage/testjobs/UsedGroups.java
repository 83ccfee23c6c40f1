package fr.maillage.testjobs;

import fr.maillage.committee.GroupUses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A feature that refers to the groups of gatherings that a test names. */
@ApplicationScoped
public class UsedGroups implements GroupUses {

    private static final Set<Long> NAMED = ConcurrentHashMap.newKeySet();

    /** Refers to a group from now on. */
    public static void add(long group) {
        NAMED.add(group);
    }

    @Override
    public Set<Long> used(Collection<Long> groups) {
        return groups.stream().filter(NAMED::contains).collect(Collectors.toSet());
    }
}
