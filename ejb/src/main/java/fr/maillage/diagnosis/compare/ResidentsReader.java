package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.compare.ResidentsPolicy.Part;
import fr.maillage.diagnosis.persistence.SideBySideRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who the residents were that said something, as anybody may read it: where they live, and how old they are. */
@ApplicationScoped
public class ResidentsReader {

    @Inject
    private SideBySideRepository counts;

    @Inject
    private SmallCells smallCells;

    @Inject
    private TerritoryService territories;

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
        TerritoryView root = territory;
        for (Optional<TerritoryView> around = Optional.of(root); around.isPresent(); around = smallCells.around(root)) {
            root = around.get();
        }
        Part whole = tree(root);
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

    /** A territory with what lies inside and where somebody said something. */
    private Part tree(TerritoryView root) {
        List<Long> between = new ArrayList<>();
        if (root.kind() == TerritoryKind.DEPARTMENT) {
            SmallCells.BETWEEN.forEach(
                    kind -> territories.within(root.id(), kind).forEach(part -> between.add(part.id())));
        }
        List<Long> asked = new ArrayList<>(between);
        asked.add(root.id());
        Map<Long, Map<Long, Map<String, Integer>>> said = new HashMap<>();
        for (Row row : counts.residents(asked, ClockProducer.today(clock))) {
            said.computeIfAbsent(row.number("part"), k -> new TreeMap<>())
                    .computeIfAbsent(row.number("commune"), k -> new HashMap<>())
                    .put(row.text("age"), (int) row.number("people"));
        }
        Map<Long, Map<String, Integer>> communes = said.getOrDefault(root.id(), Map.of());
        List<Part> parts = between.isEmpty()
                ? root.kind() == TerritoryKind.COMMUNE ? List.of() : leaves(communes)
                : between.stream()
                        .map(id -> around(id, said.getOrDefault(id, Map.of())))
                        .toList();
        return new Part(root.id(), sum(communes), parts);
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
