package fr.maillage.territory.perimeter;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.model.PerimeterPolicy;
import fr.maillage.territory.model.Territory;
import fr.maillage.territory.model.TerritoryName;
import fr.maillage.territory.persistence.ClosureRepository;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.Link;
import fr.maillage.territory.persistence.TerritoryRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which communes and QPV a perimeter has, may have, and which of them the caller may decide on. */
@ApplicationScoped
class PerimeterMembers {

    private static final Comparator<Territory> ORDER =
            Comparator.comparing(Territory::kind).thenComparing(t -> TerritoryName.key(t.name()));

    @Inject
    private TerritoryRepository territories;

    @Inject
    private GraphRepository graph;

    @Inject
    private ClosureRepository closure;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The members of today, communes first, by name. */
    List<Territory> of(Territory perimeter) {
        return territories
                .byIds(graph.linksOf(perimeter.id()).stream().map(Link::childId).toList())
                .stream()
                .sorted(ORDER)
                .toList();
    }

    /**
     * The members that an input names.
     *
     * @throws Problem INVALID when the input is wrong in anything; DENIED when a member lies outside the caller's
     *     territories
     */
    List<Territory> checked(PerimeterInput input) {
        List<Violation> violations = new ArrayList<>(
                PerimeterPolicy.check(input.slug(), input.name(), input.description(), input.members()));
        Set<String> codes = new HashSet<>(input.members());
        Map<String, Territory> found = territories.byCodes(codes).stream()
                .filter(PerimeterMembers::possible)
                .collect(Collectors.toMap(Territory::code, Function.identity()));
        codes.stream()
                .filter(c -> !found.containsKey(c))
                .sorted()
                .forEach(c -> violations.add(Violation.of("members", "perimeter-member", c)));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        List<Territory> members = found.values().stream().sorted(ORDER).toList();
        refuseUncovered(members);
        return members;
    }

    /** Tells if the caller may decide on all of them. */
    boolean covered(List<Territory> members) {
        return caller.may(Permission.MANAGE_PERIMETERS) && uncovered(members).isEmpty();
    }

    /** Refuses a caller who may not decide on all of them. */
    void refuseUncovered(List<Territory> members) {
        List<Violation> outside = uncovered(members).stream()
                .map(t -> Violation.of("members", "outside-territory", t.code()))
                .toList();
        if (!outside.isEmpty()) {
            throw new Problem(Problem.Kind.DENIED, outside);
        }
    }

    /** Of these, the ones that the caller may decide on, in the same order. */
    List<TerritoryView> coveredOf(List<TerritoryView> candidates) {
        Scope scope = caller.scope(Permission.MANAGE_PERIMETERS);
        if (scope.everywhere()) {
            return candidates;
        }
        Set<Long> covered =
                covered(scope, candidates.stream().map(TerritoryView::id).toList());
        return candidates.stream().filter(t -> covered.contains(t.id())).toList();
    }

    /** See {@link PerimeterPolicy#population}. */
    Integer population(List<Territory> members) {
        Map<Boolean, List<Territory>> byCommune =
                members.stream().collect(Collectors.partitioningBy(t -> is(t, TerritoryKind.COMMUNE)));
        List<Long> qpv = byCommune.get(false).stream().map(Territory::id).toList();
        Set<Long> inside =
                closure.covered(byCommune.get(true).stream().map(Territory::id).toList(), qpv, today());
        List<Integer> populations = new ArrayList<>();
        byCommune.get(true).forEach(t -> populations.add(t.population()));
        return PerimeterPolicy.population(populations, !inside.containsAll(qpv));
    }

    private List<Territory> uncovered(List<Territory> members) {
        Scope scope = caller.scope(Permission.MANAGE_PERIMETERS);
        if (scope.everywhere()) {
            return List.of();
        }
        Set<Long> covered = covered(scope, members.stream().map(Territory::id).toList());
        return members.stream().filter(t -> !covered.contains(t.id())).toList();
    }

    private Set<Long> covered(Scope scope, Collection<Long> ids) {
        return closure.covered(scope.territoryIds(), ids, today());
    }

    private static boolean possible(Territory t) {
        return t.validTo() == null && (is(t, TerritoryKind.COMMUNE) || is(t, TerritoryKind.QPV));
    }

    private static boolean is(Territory t, TerritoryKind kind) {
        return t.kind().equals(kind.name());
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
