package fr.maillage.territory.town;

import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneCentres.Centre;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.CommunePart;
import fr.maillage.territory.reference.ReferenceFiles;
import fr.maillage.territory.town.TownIndex.Hit;
import fr.maillage.territory.town.TownRanking.Nearness;
import fr.maillage.territory.town.TownRanking.Ranked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the town or neighbourhood that a typed text means, seen from a committee; immutable. */
final class TownFinder {

    /** From which distance on, between the centres of two communes, nobody would call them neighbours. */
    private static final double NEIGHBOURHOOD = 25;

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private final TownIndex index;
    private final CommuneDirectory communes;
    private final Map<String, Centre> centres = ReferenceFiles.centres();
    private final Map<String, CommunePart> parts = ReferenceFiles.parts();
    private final List<Department> departments = ReferenceFiles.departments().entrySet().stream()
            .map(d -> new Department(d.getKey(), d.getValue(), TownText.of(d.getKey()), TownText.of(d.getValue())))
            .toList();

    TownFinder(TownIndex index, CommuneDirectory communes) {
        this.index = index;
        this.communes = communes;
    }

    /** A département, with its code and its name as people type them. */
    private record Department(String code, String name, TownText number, TownText text) {}

    /**
     * Meanings that a text may have.
     *
     * @param hits the best first
     * @param certain whether there is no doubt about the first of them
     * @param street whether it is a street without its town; there are no hits then
     * @param department the name of the département that is meant, whose communes the hits are, by population; else null
     */
    record Found(List<Hit> hits, boolean certain, boolean street, String department) {

        private static final Found NOTHING = new Found(List.of(), false, false, null);
    }

    /**
     * Looks for it.
     *
     * @param own the communes and neighbourhoods of the committee
     */
    Found find(TypedTown typed, Set<Long> own) {
        List<Centre> home = own.stream().flatMap(id -> centre(id).stream()).toList();
        if (typed.postalCode() != null) {
            List<Ranked> served = served(typed, own, home);
            if (!served.isEmpty()) {
                return new Found(hits(served, typed), served.size() == 1, false, null);
            }
        }
        if (typed.name().isEmpty()) {
            return Found.NOTHING;
        }
        Collection<Hit> named = index.find(typed.name());
        Optional<Department> department = typed.street() ? Optional.empty() : department(typed.name(), named);
        if (department.isPresent()) {
            return whole(department.get());
        }
        List<Ranked> all = named.stream()
                .filter(hit -> !typed.street() || hit.match() == TownMatch.EXACT)
                .filter(hit -> typed.department() == null || inside(hit, typed.department()))
                .map(hit -> ranked(hit, own, home))
                .toList();
        List<Ranked> best = TownRanking.best(all);
        return new Found(hits(best, typed), TownRanking.certain(best), typed.street() && best.isEmpty(), null);
    }

    /** The département that bears this name or number, unless a commune does. */
    private Optional<Department> department(TownText typed, Collection<Hit> towns) {
        if (towns.stream().anyMatch(hit -> hit.match() == TownMatch.EXACT)) {
            return Optional.empty();
        }
        return departments.stream()
                .filter(d -> TownText.match(typed, d.number()) == TownMatch.EXACT
                        || TownText.match(typed, d.text()) == TownMatch.EXACT)
                .findFirst();
    }

    private Found whole(Department department) {
        List<Hit> towns = communes.all().stream()
                .filter(commune -> commune.departementCode().equals(department.code()))
                .sorted(Comparator.comparing(
                                Commune::population, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                        .reversed())
                .map(commune -> new Hit(commune.id(), true, null, null, TownMatch.WITHIN))
                .toList();
        return new Found(towns, towns.size() == 1, false, department.name());
    }

    /** Says whether it lies in a département, as far as anybody knows: of a neighbourhood only its name tells. */
    private boolean inside(Hit hit, String department) {
        return communes.byId(hit.id())
                .map(commune -> commune.departementCode().equals(department))
                .orElse(hit.match().compareTo(TownMatch.BEGINS) <= 0);
    }

    /** The communes of a postal code; those that the name fits, where one does. */
    private List<Ranked> served(TypedTown typed, Set<Long> own, List<Centre> home) {
        Collection<Hit> named = index.find(typed.name());
        List<Ranked> served = new ArrayList<>();
        List<Ranked> fitting = new ArrayList<>();
        for (Commune commune : communes.byPostalCode(typed.postalCode())) {
            served.add(ranked(new Hit(commune.id(), true, null, null, TownMatch.EXACT), own, home));
            named.stream().filter(hit -> hit.id() == commune.id()).forEach(hit -> fitting.add(ranked(hit, own, home)));
        }
        List<Ranked> chosen = fitting.isEmpty() ? served : fitting;
        chosen.sort(Comparator.comparing(Ranked::nearness)
                .thenComparing(Ranked::population, Comparator.reverseOrder())
                .thenComparing(r -> r.hit().id()));
        return chosen;
    }

    private Ranked ranked(Hit hit, Set<Long> own, List<Centre> home) {
        int population = communes.byId(hit.id()).map(Commune::population).orElse(0);
        if (own.contains(hit.id())) {
            return new Ranked(hit, Nearness.OWN, 0, population);
        }
        double kilometres = centre(hit.id())
                .map(centre -> home.stream()
                        .mapToDouble(h -> kilometres(h, centre))
                        .min()
                        .orElse(Double.MAX_VALUE))
                .orElse(Double.MAX_VALUE);
        return kilometres <= NEIGHBOURHOOD
                ? new Ranked(hit, Nearness.NEIGHBOUR, kilometres, population)
                // Far away it is the size of a town that tells which one is meant
                : new Ranked(hit, Nearness.FAR, Double.MAX_VALUE, population);
    }

    private Optional<Centre> centre(long territory) {
        return communes.byId(territory)
                .map(c -> c.lat() == null ? centres.get(c.insee()) : new Centre(c.lat(), c.lon()));
    }

    private static double kilometres(Centre from, Centre to) {
        double shrink = Math.cos(Math.toRadians(from.latitude()));
        return KILOMETRES_PER_DEGREE
                * Math.hypot(to.latitude() - from.latitude(), (to.longitude() - from.longitude()) * shrink);
    }

    private List<Hit> hits(List<Ranked> ranked, TypedTown typed) {
        CommunePart part = typed.part() == null ? null : parts.get(typed.part());
        CommunePart merged = typed.postalCode() == null ? null : served(typed.postalCode());
        return ranked.stream()
                .map(Ranked::hit)
                .map(hit -> part != null && isIn(hit, part) ? hit.in(part) : hit)
                .map(hit -> merged != null && isIn(hit, merged) ? hit.formerly(merged) : hit)
                .toList();
    }

    /** The commune that was merged to which the post gives a code alone; null for none. */
    private CommunePart served(String postalCode) {
        return parts.values().stream()
                .filter(part -> postalCode.equals(part.postalCode()))
                .findFirst()
                .orElse(null);
    }

    private boolean isIn(Hit hit, CommunePart part) {
        return communes.byId(hit.id())
                .filter(commune -> commune.insee().equals(part.insee()))
                .isPresent();
    }
}
