package fr.maillage.diagnosis.compare;

import fr.maillage.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the territories in which residents said something lie in each other, as far as counts of them are published:
 * communes in an EPT or EPCI, those in a département. What is not known here has nobody who said something.
 */
final class Nesting {

    /** What lies between communes and their département. */
    private static final Set<TerritoryKind> BETWEEN = EnumSet.of(TerritoryKind.EPT, TerritoryKind.EPCI);

    /** That one territory lies in another, or is it. */
    record Link(long outer, TerritoryKind outerKind, long inner, TerritoryKind innerKind) {}

    private final Map<Long, TerritoryKind> kinds = new LinkedHashMap<>();
    private final Map<Long, List<Long>> outer = new HashMap<>();
    private final Map<Long, List<Long>> inner = new HashMap<>();

    /** @param links the widest territories around one first */
    Nesting(List<Link> links) {
        for (Link link : links) {
            kinds.put(link.inner(), link.innerKind());
            kinds.put(link.outer(), link.outerKind());
            if (link.outer() != link.inner()) {
                outer.computeIfAbsent(link.inner(), k -> new ArrayList<>()).add(link.outer());
                inner.computeIfAbsent(link.outer(), k -> new ArrayList<>()).add(link.inner());
            }
        }
    }

    Set<Long> territories() {
        return kinds.keySet();
    }

    /** The territory of which the counts of one are a part: an EPT's or EPCI's for a commune, else a département's. */
    Optional<Long> around(long territory) {
        List<Long> around = outer.getOrDefault(territory, List.of());
        Stream<Long> between = kinds.get(territory) == TerritoryKind.COMMUNE
                ? around.stream().filter(id -> BETWEEN.contains(kinds.get(id)))
                : Stream.empty();
        return between.findFirst()
                .or(() -> around.stream()
                        .filter(id -> kinds.get(id) == TerritoryKind.DEPARTMENT)
                        .findFirst());
    }

    /** The largest territory of which a territory's counts are a part; itself where there is none around. */
    long root(long territory) {
        return around(territory).map(this::root).orElse(territory);
    }

    /** The territories beside one in the territory around it, itself included; itself alone where there is none around. */
    List<Long> beside(long territory) {
        return around(territory)
                .map(whole -> kinds.get(territory) == TerritoryKind.COMMUNE
                        ? inside(whole, EnumSet.of(TerritoryKind.COMMUNE))
                        : inside(whole, BETWEEN))
                .orElse(List.of(territory));
    }

    /** The EPT and EPCI in a département; none in anything else. */
    List<Long> between(long territory) {
        return kinds.get(territory) == TerritoryKind.DEPARTMENT ? inside(territory, BETWEEN) : List.of();
    }

    boolean isCommune(long territory) {
        return kinds.get(territory) == TerritoryKind.COMMUNE;
    }

    private List<Long> inside(long territory, Set<TerritoryKind> which) {
        return inner.getOrDefault(territory, List.of()).stream()
                .filter(id -> which.contains(kinds.get(id)))
                .toList();
    }
}
