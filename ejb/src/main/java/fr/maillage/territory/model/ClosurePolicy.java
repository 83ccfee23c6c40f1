package fr.maillage.territory.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Closure that follows from the edges of the graph: the same that the database works out when it already holds a closure. */
public final class ClosurePolicy {

    private static final String DEPARTMENT = "DEPARTMENT";
    private static final String EPCI = "EPCI";
    private static final String EPT = "EPT";
    private static final String PERIMETER = "PERIMETER";
    private static final Set<String> GROUPS = Set.of(EPCI, EPT, PERIMETER);

    private ClosurePolicy() {}

    /**
     * Every ancestor of every territory, itself included. A group of communes lies inside a wider one when all its
     * members do.
     *
     * @param kinds every territory with its kind
     * @param parents the direct parents of those that have any
     */
    public static Map<Long, Set<Long>> ancestors(Map<Long, String> kinds, Map<Long, Set<Long>> parents) {
        Map<Long, Set<Long>> ancestors = new HashMap<>(kinds.size() * 2);
        kinds.keySet().forEach(id -> climb(id, parents, ancestors));
        Map<Long, Set<Long>> shared = new HashMap<>();
        parents.forEach((member, groups) -> groups.stream()
                .filter(g -> GROUPS.contains(kinds.get(g)))
                .forEach(g -> shared.merge(g, new HashSet<>(ancestors.get(member)), ClosurePolicy::common)));
        shared.forEach((group, candidates) -> candidates.stream()
                .filter(w -> wider(kinds.get(w), kinds.get(group)))
                .forEach(ancestors.get(group)::add));
        return ancestors;
    }

    private static Set<Long> climb(Long id, Map<Long, Set<Long>> parents, Map<Long, Set<Long>> ancestors) {
        Set<Long> known = ancestors.get(id);
        if (known == null) {
            known = new HashSet<>(4);
            known.add(id);
            for (Long parent : parents.getOrDefault(id, Set.of())) {
                known.addAll(climb(parent, parents, ancestors));
            }
            ancestors.put(id, known);
        }
        return known;
    }

    private static Set<Long> common(Set<Long> some, Set<Long> others) {
        some.retainAll(others);
        return some;
    }

    private static boolean wider(String kind, String group) {
        return DEPARTMENT.equals(kind)
                || EPCI.equals(kind) && !EPCI.equals(group)
                || EPT.equals(kind) && PERIMETER.equals(group);
    }
}
