package fr.maillage.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Which counts of people are told. A count is told of parts that cover all places once and that each hold nobody or at least
 * {@link #LEAST} people; whatever else is told is a sum of such parts, so that no group of one to four people can be singled
 * out. {@code docs/release.md} has the proof.
 */
public final class ReleasePolicy {

    /** The fewest people that a told count speaks of; none is told, too. */
    public static final int LEAST = 5;

    private ReleasePolicy() {}

    /**
     * A place with what lies inside, without overlap.
     *
     * @param id its key
     * @param inside empty for a leaf
     */
    public record Node(long id, List<Node> inside) {

        public Node {
            inside = List.copyOf(inside);
        }

        /** The keys of all leaves; its own for a leaf. */
        public Set<Long> leaves() {
            Set<Long> leaves = new HashSet<>();
            addTo(leaves);
            return leaves;
        }

        private void addTo(Set<Long> leaves) {
            if (inside.isEmpty()) {
                leaves.add(id);
            }
            inside.forEach(node -> node.addTo(leaves));
        }
    }

    /**
     * Some leaves of which the counts are told together, in the order in which they were given.
     *
     * @param leaves by key, never empty
     */
    public record Part(Set<Long> leaves, List<Integer> counts) {

        public Part {
            leaves = Set.copyOf(leaves);
            counts = List.copyOf(counts);
        }

        /** The first of the counts, where there is but one. */
        public int count() {
            return counts.get(0);
        }
    }

    /** Tells whether a count by itself tells of too few. */
    public static boolean small(int count) {
        return count > 0 && count < LEAST;
    }

    /**
     * Parts a place so that in each part no count is small. From the whole inwards, what is inside stands by itself where it
     * may; the others are one rest, to which the smallest that stand by themselves are added until the rest may be told, too.
     *
     * @param counts by leaf, as many for each; a leaf that is absent has none
     * @param width how many counts each leaf has: one, or one for each member of a closed family
     * @param alone whether a place may stand by itself at all
     * @param lot decides between equals
     * @return empty where the counts of the whole are small themselves
     */
    public static List<Part> partition(
            Node whole, Map<Long, int[]> counts, int width, Predicate<Node> alone, Random lot) {
        Sums sums = new Sums(counts, width);
        List<Part> parts = new ArrayList<>();
        if (sums.of(whole).told()) {
            split(whole, sums, alone, lot, parts);
        }
        return parts;
    }

    private static void split(Node node, Sums sums, Predicate<Node> alone, Random lot, List<Part> parts) {
        if (node.inside().isEmpty()) {
            parts.add(new Part(node.leaves(), sums.of(node).list()));
            return;
        }
        List<Node> told = new ArrayList<>();
        Set<Long> rest = new HashSet<>();
        Sum left = sums.none();
        List<Node> drawn = new ArrayList<>(node.inside());
        Collections.shuffle(drawn, lot);
        for (Node inside : drawn) {
            if (sums.of(inside).filled() && sums.of(inside).told() && alone.test(inside)) {
                told.add(inside);
            } else {
                rest.addAll(inside.leaves());
                left = left.plus(sums.of(inside));
            }
        }
        told.sort(Comparator.comparingLong(inside -> -sums.of(inside).people()));
        while (!left.told()) {
            Node smallest = told.remove(told.size() - 1);
            rest.addAll(smallest.leaves());
            left = left.plus(sums.of(smallest));
        }
        told.forEach(inside -> split(inside, sums, alone, lot, parts));
        if (!rest.isEmpty()) {
            parts.add(new Part(rest, left.list()));
        }
    }

    /**
     * Groups values that have an order, each with the next ones until no group has too few.
     *
     * @param people of each value
     * @return all of them; one group where too few have any
     */
    public static <T> List<List<T>> neighbours(List<T> values, ToIntFunction<T> people) {
        List<List<T>> groups = new ArrayList<>();
        List<T> open = new ArrayList<>();
        for (T value : values) {
            open.add(value);
            if (!small(open.stream().mapToInt(people).sum())) {
                groups.add(open);
                open = new ArrayList<>();
            }
        }
        while (!open.isEmpty()) {
            List<T> last = groups.isEmpty() ? new ArrayList<>() : groups.remove(groups.size() - 1);
            boolean alone = last.isEmpty();
            last.addAll(open);
            open = last;
            if (alone || !small(last.stream().mapToInt(people).sum())) {
                groups.add(last);
                break;
            }
        }
        return groups;
    }

    /** The counts of a place. */
    private record Sum(int[] counts) {

        boolean told() {
            for (int count : counts) {
                if (small(count)) {
                    return false;
                }
            }
            return true;
        }

        boolean filled() {
            return people() > 0;
        }

        long people() {
            long people = 0;
            for (int count : counts) {
                people += count;
            }
            return people;
        }

        Sum plus(Sum other) {
            int[] sum = counts.clone();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += other.counts[i];
            }
            return new Sum(sum);
        }

        List<Integer> list() {
            List<Integer> list = new ArrayList<>();
            for (int count : counts) {
                list.add(count);
            }
            return list;
        }
    }

    /** The counts of places, each added up once. */
    private static final class Sums {

        private final Map<Long, int[]> counts;
        private final int width;
        private final Map<Node, Sum> known = new IdentityHashMap<>();

        Sums(Map<Long, int[]> counts, int width) {
            this.counts = counts;
            this.width = width;
        }

        Sum none() {
            return new Sum(new int[width]);
        }

        Sum of(Node node) {
            Sum sum = known.get(node);
            if (sum == null) {
                sum = node.inside().isEmpty()
                        ? new Sum(counts.getOrDefault(node.id(), new int[width]))
                        : node.inside().stream().map(this::of).reduce(none(), Sum::plus);
                known.put(node, sum);
            }
            return sum;
        }
    }
}
