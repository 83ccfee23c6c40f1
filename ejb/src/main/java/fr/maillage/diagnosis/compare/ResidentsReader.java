package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.compare.ResidentsPolicy.Part;
import fr.maillage.diagnosis.persistence.SideBySideRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who the residents were that said something, as anybody may read it: where they live, and how old they are. */
@ApplicationScoped
public class ResidentsReader {

    @Inject
    private SideBySideRepository counts;

    @Inject
    private SmallCells smallCells;

    @Inject
    private Clock clock;

    /**
     * What is told of a territory, in one count whatever its size. It is the same in every report that speaks of it, so that
     * nothing can be subtracted.
     *
     * @param territory of a kind of {@link SmallCells#PUBLISHED}
     * @param ages all age bands, from young to old
     */
    public Residents of(TerritoryView territory, List<String> ages) {
        LocalDate today = ClockProducer.today(clock);
        Nesting nesting = smallCells.nesting(today);
        Part whole =
                trees(nesting, List.of(nesting.root(territory.id())), today).get(0);
        List<String> order = new ArrayList<>(ages);
        order.add("");
        ResidentsPolicy policy = new ResidentsPolicy(whole, order);
        Part part = find(whole, territory.id()).orElseGet(() -> new Part(territory.id(), Map.of(), List.of()));
        List<Residents.Town> towns = new ArrayList<>();
        if (territory.kind() != TerritoryKind.COMMUNE) {
            towns(part, policy, towns);
        }
        return new Residents(towns, ages(part, policy));
    }

    /**
     * How many residents said something, by territory; empty where it is not told. Territories without any are absent. The
     * counts are those of {@link #of}, in two statements for all.
     */
    public Map<Long, Optional<Integer>> met(LocalDate day) {
        Nesting nesting = smallCells.nesting(day);
        Set<Long> roots =
                nesting.territories().stream().map(nesting::root).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, Optional<Integer>> met = new TreeMap<>();
        for (Part root : trees(nesting, List.copyOf(roots), day)) {
            tell(root, new ResidentsPolicy(root, List.of("")), met);
        }
        return met;
    }

    private static void tell(Part part, ResidentsPolicy policy, Map<Long, Optional<Integer>> met) {
        met.put(part.id(), policy.tellsPeople(part.id()) ? Optional.of(part.people()) : Optional.empty());
        part.parts().forEach(inside -> tell(inside, policy, met));
    }

    private static void towns(Part part, ResidentsPolicy policy, List<Residents.Town> towns) {
        for (Part inside : part.parts()) {
            if (inside.people() == 0) {
                continue;
            }
            if (inside.parts().isEmpty()) {
                towns.add(new Residents.Town(inside.id(), policy.tellsPeople(inside.id()) ? inside.people() : null));
            } else {
                towns(inside, policy, towns);
            }
        }
    }

    private static List<Residents.Age> ages(Part part, ResidentsPolicy policy) {
        List<Residents.Age> ages = new ArrayList<>();
        if (policy.tellsAges(part.id())) {
            List<Integer> people = policy.counts(part);
            for (int i = 0; i < people.size(); i++) {
                if (people.get(i) > 0) {
                    ages.add(new Residents.Age(policy.bands().get(i), people.get(i)));
                }
            }
        }
        return ages;
    }

    /** Territories with what lies inside and where somebody said something. */
    private List<Part> trees(Nesting nesting, List<Long> roots, LocalDate day) {
        Set<Long> asked = new TreeSet<>(roots);
        roots.forEach(root -> asked.addAll(nesting.between(root)));
        Map<Long, Map<Long, Map<String, Integer>>> said = new HashMap<>();
        for (Row row : counts.residents(asked, day)) {
            said.computeIfAbsent(row.number("part"), k -> new TreeMap<>())
                    .computeIfAbsent(row.number("commune"), k -> new HashMap<>())
                    .put(row.text("age"), (int) row.number("people"));
        }
        return roots.stream().map(root -> tree(root, nesting, said)).toList();
    }

    private static Part tree(long root, Nesting nesting, Map<Long, Map<Long, Map<String, Integer>>> said) {
        Map<Long, Map<String, Integer>> communes = said.getOrDefault(root, Map.of());
        List<Long> between = nesting.between(root);
        List<Part> parts = between.isEmpty()
                ? nesting.isCommune(root) ? List.of() : leaves(communes)
                : between.stream()
                        .map(id -> around(id, said.getOrDefault(id, Map.of())))
                        .toList();
        return new Part(root, sum(communes), parts);
    }

    private static Part around(long id, Map<Long, Map<String, Integer>> communes) {
        return new Part(id, sum(communes), leaves(communes));
    }

    private static List<Part> leaves(Map<Long, Map<String, Integer>> communes) {
        return communes.entrySet().stream()
                .map(commune -> new Part(commune.getKey(), commune.getValue(), List.of()))
                .toList();
    }

    private static Map<String, Integer> sum(Map<Long, Map<String, Integer>> communes) {
        Map<String, Integer> sum = new HashMap<>();
        communes.values().forEach(ages -> ages.forEach((age, people) -> sum.merge(age, people, Integer::sum)));
        return sum;
    }

    private static Optional<Part> find(Part part, long id) {
        return part.id() == id
                ? Optional.of(part)
                : part.parts().stream()
                        .flatMap(inside -> find(inside, id).stream())
                        .findFirst();
    }
}
