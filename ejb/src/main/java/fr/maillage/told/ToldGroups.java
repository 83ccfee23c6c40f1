package fr.maillage.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sums of what was told of one place over several periods, in the groups of values that all have in common. */
public final class ToldGroups {

    private final List<Set<String>> groups = new ArrayList<>();
    private final List<Integer> people = new ArrayList<>();

    /**
     * Some values.
     *
     * @param terms in the order in which they were told first
     */
    public record Group(List<String> terms, int people) {

        /** The values as one, with plus signs between them. */
        public String code() {
            return ToldCount.code(terms);
        }
    }

    /** Adds what was told by an attribute. */
    public ToldGroups(Collection<ToldCount> told, String attribute) {
        told.stream()
                .filter(count -> count.attribute().equals(attribute))
                .forEach(count -> add(count.terms(), count.people()));
    }

    /** Adds people of some values; groups that share a value with these become one with them. */
    public void add(Collection<String> terms, int count) {
        Set<String> all = new LinkedHashSet<>(terms);
        int sum = count;
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).stream().anyMatch(all::contains)) {
                all.addAll(groups.remove(i));
                sum += people.remove(i);
            }
        }
        groups.add(all);
        people.add(sum);
    }

    /** Those of somebody. */
    public List<Group> some() {
        return all().stream().filter(group -> group.people() > 0).toList();
    }

    /** All of them, those of nobody, too. */
    public List<Group> all() {
        List<Group> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            all.add(new Group(List.copyOf(groups.get(i)), people.get(i)));
        }
        return all;
    }

    /** Counts all people; null where nothing was told. */
    public Long sum() {
        return groups.isEmpty()
                ? null
                : (Long) people.stream().mapToLong(Integer::longValue).sum();
    }

    /** Counts those who have one value; null where that was not told by itself. */
    public Long of(String term) {
        int at = groups.indexOf(Set.of(term));
        return at < 0 ? null : Long.valueOf(people.get(at));
    }
}
