package fr.maillage.told;

import fr.maillage.shared.ReleasePolicy;
import fr.maillage.shared.ReleasePolicy.Node;
import fr.maillage.shared.ReleasePolicy.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Tells the counts of a period, of a whole and of places in it. Each family splits the people of another one, and is told only
 * where that one is: so whatever is taken from whatever else, nobody or at least five people are left ({@link ReleasePolicy}).
 */
public final class Telling {

    private final long whole;
    private final int period;
    private final Random lot;
    private final List<ToldCount> told = new ArrayList<>();

    /** Ways to group the values of a family where some are of too few. */
    public enum Grouping {
        /** Not at all: where one is of too few, the family is not told. */
        EACH,
        /** With the next ones in their order. */
        NEIGHBOURS,
        /** All of them together, as others. */
        OTHERS,
        /** As {@link #NEIGHBOURS}, of a scale that everybody knows: values that nobody has are in it, too. */
        SCALE,
        /** As {@link #OTHERS}, of a list that everybody knows: values that nobody has are among the others. */
        LIST
    }

    /**
     * Begins.
     *
     * @param whole the key of the territory around
     * @param lot decides between equals
     */
    public Telling(long whole, int period, Random lot) {
        this.whole = whole;
        this.period = period;
        this.lot = lot;
    }

    /** The told counts, in the order in which they were told. */
    public List<ToldCount> told() {
        return List.copyOf(told);
    }

    /**
     * Tells a family of counts.
     *
     * @param values all that are counted, in their order
     * @param counts by place and value; those that are absent are 0. The whole may be among the places, for what is known of
     *     no place inside
     * @param where the places of which the people that it splits are told, the whole among them; else nothing is told
     * @return the places of which it is told
     */
    public Set<Long> tell(
            String attribute,
            Grouping grouping,
            List<String> values,
            Map<Long, Map<String, Integer>> counts,
            Set<Long> where) {
        List<List<String>> groups = where.contains(whole) ? groups(grouping, values, counts) : List.of();
        if (groups.isEmpty()) {
            return Set.of();
        }
        Map<Long, int[]> sums = new HashMap<>();
        counts.forEach((place, some) -> sums.put(
                place, groups.stream().mapToInt(group -> sum(group, some)).toArray()));
        Node places = new Node(
                whole,
                counts.keySet().stream()
                        .sorted()
                        .map(place -> new Node(place, List.of()))
                        .toList());
        Set<Long> inside = new HashSet<>(Set.of(whole));
        tell(attribute, groups, whole, total(sums.values(), groups.size()));
        for (Part part : ReleasePolicy.partition(
                places, sums, groups.size(), node -> node.id() != whole && where.contains(node.id()), lot)) {
            long place = part.leaves().iterator().next();
            if (part.leaves().size() == 1 && place != whole && where.contains(place)) {
                tell(attribute, groups, place, part.counts());
                inside.add(place);
            }
        }
        return inside;
    }

    /** Tells how many people ticked a value that several may tick, beside how many did not. Takes and returns as {@link #tell}. */
    public void tick(
            String attribute, String value, Map<Long, Integer> counts, Map<Long, Integer> people, Set<Long> where) {
        String other = "";
        Map<Long, Map<String, Integer>> both = new HashMap<>();
        people.forEach((place, all) -> {
            int ticked = counts.getOrDefault(place, 0);
            both.put(place, Map.of(value, ticked, other, Math.max(0, all - ticked)));
        });
        tell(attribute, Grouping.EACH, List.of(value, other), both, where);
        told.removeIf(count -> count.attribute().equals(attribute) && count.of(other));
    }

    private void tell(String attribute, List<List<String>> groups, long place, List<Integer> people) {
        for (int i = 0; i < groups.size(); i++) {
            told.add(new ToldCount(place, period, attribute, groups.get(i), people.get(i)));
        }
    }

    private List<List<String>> groups(Grouping grouping, List<String> values, Map<Long, Map<String, Integer>> counts) {
        Map<String, Integer> totals = new HashMap<>();
        counts.values().forEach(some -> some.forEach((value, people) -> totals.merge(value, people, Integer::sum)));
        List<String> some =
                values.stream().filter(v -> totals.getOrDefault(v, 0) > 0).toList();
        int all = totals.values().stream().mapToInt(Integer::intValue).sum();
        return some.isEmpty() || ReleasePolicy.small(all)
                ? List.of()
                : switch (grouping) {
                    case EACH ->
                        some.stream().anyMatch(value -> ReleasePolicy.small(totals.get(value)))
                                ? List.of()
                                : values.stream().map(List::of).toList();
                    case NEIGHBOURS -> ReleasePolicy.neighbours(some, totals::get);
                    case OTHERS -> others(some, totals);
                    case SCALE -> ReleasePolicy.neighbours(values, value -> totals.getOrDefault(value, 0));
                    case LIST -> others(values, totals);
                };
    }

    private List<List<String>> others(List<String> values, Map<String, Integer> totals) {
        Map<Long, int[]> counts = new HashMap<>();
        IntStream.range(0, values.size())
                .forEach(i -> counts.put((long) i, new int[] {totals.getOrDefault(values.get(i), 0)}));
        Node all = new Node(
                -1,
                LongStream.range(0, values.size())
                        .mapToObj(i -> new Node(i, List.of()))
                        .toList());
        return ReleasePolicy.partition(all, counts, 1, value -> true, lot).stream()
                .map(part -> part.leaves().stream()
                        .sorted()
                        .map(i -> values.get(i.intValue()))
                        .toList())
                .toList();
    }

    private static int sum(Collection<String> values, Map<String, Integer> counts) {
        return values.stream().mapToInt(value -> counts.getOrDefault(value, 0)).sum();
    }

    private static List<Integer> total(Collection<int[]> sums, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> sums.stream().mapToInt(sum -> sum[i]).sum())
                .toList();
    }
}
