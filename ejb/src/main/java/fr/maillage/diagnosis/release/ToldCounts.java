package fr.maillage.diagnosis.release;

import fr.maillage.shared.database.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The counts that are told of a territory: sums of what editions told of communes that lie inside it. An edition that told of some of
 * them only together with others outside is left out, of the count and of the people whom it is of.
 */
public final class ToldCounts {

    /** Of a territory of which nothing was released. */
    public static final ToldCounts NONE = new ToldCounts(List.of());

    /** Some editions of a territory, which tell a count together. */
    private record Span(long root, int first, int last) {
        boolean holds(Span other) {
            return root == other.root && first <= other.first && other.last <= last;
        }
    }

    /**
     * A sum as far as it goes.
     *
     * @param cut whether a part of it lies outside, too, or is not told
     */
    private record Sum(int people, int places, boolean cut) {

        static final Sum NONE = new Sum(0, 0, false);

        Sum plus(Row row) {
            boolean untold = !row.has("people");
            int people = untold ? 0 : (int) row.number("people");
            boolean outside = row.number("inside") < row.number("places");
            return new Sum(
                    this.people + people, places + (int) row.number("inside"), cut || untold || outside && people > 0);
        }
    }

    private final Map<String, Map<Span, Sum>> sums = new HashMap<>();
    private final Map<String, Map<Span, Map<Integer, Integer>>> signs = new HashMap<>();
    private LocalDate day;

    /**
     * Adds up.
     *
     * @param parts that meet the territory, each with {@code root}, {@code attribute}, {@code first_number}, {@code last_number},
     *     {@code people}, {@code places} (how many communes it has), {@code inside} (of these in the territory) and
     *     {@code told_on}
     */
    ToldCounts(List<Row> parts) {
        for (Row part : parts) {
            String attribute = part.text("attribute");
            Span span =
                    new Span(part.number("root"), (int) part.number("first_number"), (int) part.number("last_number"));
            if (!Attribute.isSign(attribute)) {
                sums.computeIfAbsent(attribute, a -> new HashMap<>())
                        .merge(span, Sum.NONE.plus(part), (before, one) -> before.plus(part));
            } else if (part.number("inside") == part.number("places")) {
                signs.computeIfAbsent(attribute, a -> new HashMap<>())
                        .computeIfAbsent(span, s -> new HashMap<>())
                        .put((int) part.number("places"), (int) part.number("people"));
            }
            if (day == null || part.day("told_on").isAfter(day)) {
                day = part.day("told_on");
            }
        }
    }

    /** The day of the last edition in which somebody of the territory was counted; null where there is none. */
    public LocalDate day() {
        return day;
    }

    /** Tells how many residents said something; empty where it is not told. */
    public Optional<Integer> people() {
        return count(Attribute.PEOPLE).map(Told::count);
    }

    /** Tells how many residents have an attribute; empty where it is not told. */
    public Optional<Told> count(String attribute) {
        int count = 0;
        int people = 0;
        boolean told = false;
        for (Map.Entry<Span, Sum> sum : sums.getOrDefault(attribute, Map.of()).entrySet()) {
            Optional<Integer> of = sum.getValue().cut() ? Optional.empty() : peopleIn(sum.getKey());
            if (of.isPresent()) {
                told = true;
                count += sum.getValue().people();
                people += of.get();
            }
        }
        return told ? Optional.of(new Told(count, people)) : Optional.empty();
    }

    private Optional<Integer> peopleIn(Span span) {
        int people = 0;
        for (Map.Entry<Span, Sum> edition :
                sums.getOrDefault(Attribute.PEOPLE, Map.of()).entrySet()) {
            if (span.holds(edition.getKey())) {
                if (edition.getValue().cut()) {
                    return Optional.empty();
                }
                people += edition.getValue().people();
            }
        }
        return Optional.of(people);
    }

    /**
     * Tells whether the observations about a theme are negative (−1) or positive (1) on the whole; 0 where they are neither, and
     * where editions differ.
     *
     * @param observed the attribute of who observed something about it
     */
    public int sign(String observed, long theme) {
        Map<Span, Map<Integer, Integer>> told = signs.getOrDefault(Attribute.sign(theme), Map.of());
        Set<Integer> found = new HashSet<>();
        sums.getOrDefault(observed, Map.of()).forEach((span, sum) -> {
            if (!sum.cut() && sum.people() > 0) {
                found.add(told.getOrDefault(span, Map.of()).getOrDefault(sum.places(), 0));
            }
        });
        return found.size() == 1 ? found.iterator().next() : 0;
    }

    /** People of one age. */
    public record Age(List<String> bands, int people) {}

    /**
     * Tells how old they are, in the groups of age bands that all editions have in common; empty where it is not told.
     *
     * @param order all age bands, from young to old, an empty one for who told none
     */
    public List<Age> ages(List<String> order) {
        Map<Span, Boolean> told = new HashMap<>();
        sums.forEach((attribute, spans) -> {
            if (Attribute.isAges(attribute)) {
                spans.forEach((span, sum) -> told.merge(span, !sum.cut(), Boolean::logicalAnd));
            }
        });
        List<Set<String>> groups = new ArrayList<>();
        List<Integer> people = new ArrayList<>();
        sums.forEach((attribute, spans) -> spans.forEach((span, sum) -> {
            if (Attribute.isAges(attribute) && told.get(span)) {
                add(groups, people, new TreeSet<>(Attribute.bands(attribute)), sum.people());
            }
        }));
        List<Age> ages = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (people.get(i) > 0) {
                ages.add(new Age(
                        groups.get(i).stream()
                                .sorted(Comparator.comparingInt(order::indexOf))
                                .toList(),
                        people.get(i)));
            }
        }
        ages.sort(Comparator.comparingInt(age -> order.indexOf(age.bands().get(0))));
        return ages;
    }

    /** Adds a group to those that it shares bands with, which become one. */
    private static void add(List<Set<String>> groups, List<Integer> people, Set<String> bands, int count) {
        int sum = count;
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).stream().anyMatch(bands::contains)) {
                bands.addAll(groups.remove(i));
                sum += people.remove(i);
            }
        }
        groups.add(bands);
        people.add(sum);
    }
}
