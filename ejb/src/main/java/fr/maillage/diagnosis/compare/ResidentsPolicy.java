package fr.maillage.diagnosis.compare;

import fr.maillage.shared.SmallCellPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which counts of residents are told of a territory and of what lies inside, so that nothing told of one of them, of several
 * or of the territory around tells of fewer than {@link SmallCellPolicy#LEAST} people. How many there are follows {@link
 * SmallCellPolicy}, level by level, as {@link SmallCells} does. How old they are is told of a territory as a whole or not at
 * all: then what can be worked out is a sum of whole territories, and that is looked at, too.
 */
final class ResidentsPolicy {

    /**
     * A territory.
     *
     * @param ages how many residents by age band; those who told none under an empty one
     * @param parts what lies inside, without overlap; communes have none
     */
    record Part(long id, Map<String, Integer> ages, List<Part> parts) {

        int people() {
            return ages.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final List<List<String>> bands;
    private final Set<Long> people = new HashSet<>();
    private final Set<Long> ages = new HashSet<>();

    /**
     * @param root the largest territory of which anything is told
     * @param order all age bands, from young to old
     */
    ResidentsPolicy(Part root, List<String> order) {
        bands = bands(root, order);
        tellPeople(root, !SmallCellPolicy.small(root.people()));
        if (people.contains(root.id())
                && counts(root).stream().filter(c -> c > 0).count() > 1) {
            tellAges(root);
        }
    }

    /** Whether it is told how many residents a territory has. */
    boolean tellsPeople(long territory) {
        return people.contains(territory);
    }

    /** Whether it is told how old the residents of a territory are. */
    boolean tellsAges(long territory) {
        return ages.contains(territory);
    }

    /** The age bands, those together of which too few are told by themselves; the same for the root and all inside. */
    List<List<String>> bands() {
        return bands;
    }

    /** How many residents of a territory are in each of {@link #bands}. */
    List<Integer> counts(Part part) {
        return bands.stream()
                .map(band -> band.stream()
                        .mapToInt(age -> part.ages().getOrDefault(age, 0))
                        .sum())
                .toList();
    }

    private static List<List<String>> bands(Part root, List<String> order) {
        List<List<String>> bands = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (String age : order) {
            bands.add(List.of(age));
            counts.add(root.ages().getOrDefault(age, 0));
        }
        for (int i = small(counts); i >= 0 && bands.size() > 1; i = small(counts)) {
            // The neighbour with the fewest people, if there are any, so that as much as possible stays apart.
            boolean left = i == bands.size() - 1 || i > 0 && weight(counts.get(i - 1)) <= weight(counts.get(i + 1));
            int first = left ? i - 1 : i;
            List<String> both = new ArrayList<>(bands.get(first));
            both.addAll(bands.remove(first + 1));
            bands.set(first, List.copyOf(both));
            counts.set(first, counts.get(first) + counts.remove(first + 1));
        }
        return bands;
    }

    private static int weight(int count) {
        return count == 0 ? Integer.MAX_VALUE : count;
    }

    /** The first of some counts that is small; -1 for none. */
    private static int small(List<Integer> counts) {
        for (int i = 0; i < counts.size(); i++) {
            if (SmallCellPolicy.small(counts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void tellPeople(Part part, boolean told) {
        if (told) {
            people.add(part.id());
        }
        Map<Long, Integer> counts = new TreeMap<>();
        part.parts().forEach(p -> counts.put(p.id(), p.people()));
        Set<Long> hidden = SmallCellPolicy.hidden(counts, told);
        part.parts().forEach(p -> tellPeople(p, !SmallCellPolicy.small(p.people()) && !hidden.contains(p.id())));
    }

    /** Tells of a territory, and of as many of its parts as leave a rest of which it is safe to know. */
    private void tellAges(Part part) {
        ages.add(part.id());
        List<Part> candidates = new ArrayList<>(part.parts());
        candidates.removeIf(p -> p.people() == 0);
        List<Part> told = new ArrayList<>(candidates);
        told.removeIf(p -> !tellsPeople(p.id()) || small(counts(p)) >= 0);
        told.sort(Comparator.comparingInt(Part::people).thenComparingLong(Part::id));
        while (!told.isEmpty() && !safe(part, told, candidates.size() - told.size())) {
            told.remove(0);
        }
        told.forEach(this::tellAges);
    }

    /** Whether what is left of a territory, once some parts are taken from it, is of nobody, or of enough of several parts. */
    private boolean safe(Part part, List<Part> told, int hidden) {
        Map<String, Integer> rest = new HashMap<>(part.ages());
        told.forEach(p -> p.ages().forEach((age, count) -> rest.merge(age, -count, Integer::sum)));
        return hidden != 1 && small(counts(new Part(part.id(), rest, List.of()))) < 0;
    }
}
