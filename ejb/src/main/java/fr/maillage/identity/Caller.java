package fr.maillage.identity;

import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The current caller, by which services authorize. The identity is bound to the thread by the web filter for a
 * request, and by batch artifacts for the user who started the job.
 */
@ApplicationScoped
public class Caller {

    private static final ThreadLocal<CallerIdentity> BOUND = new ThreadLocal<>();

    @Inject
    private Instance<TerritoryCover> cover;

    /** Who is calling; empty for a visitor who has not signed in. */
    public Optional<CallerIdentity> identity() {
        return Optional.ofNullable(BOUND.get());
    }

    /** Runs an action as somebody, and puts back whoever was bound before. */
    public <T> T runAs(CallerIdentity identity, Supplier<T> action) {
        CallerIdentity before = BOUND.get();
        BOUND.set(Objects.requireNonNull(identity, "identity"));
        try {
            return action.get();
        } finally {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        }
    }

    /** Where the caller holds a permission; nowhere for visitors. */
    public Scope scope(Permission permission) {
        Set<Long> territories = identity().stream()
                .flatMap(i -> i.grants().stream())
                .filter(g -> g.role().allows(permission))
                .map(g -> g.territoryId() == null ? Long.valueOf(-1) : g.territoryId())
                .collect(Collectors.toSet());
        boolean everywhere = territories.remove(-1L);
        return new Scope(everywhere, everywhere ? Set.of() : territories);
    }

    /** Tells if the caller holds a permission somewhere. */
    public boolean may(Permission permission) {
        return !scope(permission).nowhere();
    }

    /** Tells if the caller holds a permission on a territory. */
    public boolean may(Permission permission, long territoryId) {
        Scope scope = scope(permission);
        return scope.everywhere() || (!scope.nowhere() && cover.get().covers(scope.territoryIds(), territoryId));
    }

    /** On which of some territories the caller holds a permission, in one statement at most. */
    public Set<Long> among(Permission permission, Collection<Long> territoryIds) {
        Scope scope = scope(permission);
        if (scope.everywhere()) {
            return Set.copyOf(territoryIds);
        }
        return scope.nowhere() || territoryIds.isEmpty()
                ? Set.of()
                : cover.get().covered(scope.territoryIds(), territoryIds);
    }

    /**
     * Refuses a caller who holds the permission nowhere.
     *
     * @throws Problem UNAUTHENTICATED for visitors, DENIED otherwise
     */
    public void require(Permission permission) {
        requireSignedIn();
        if (!may(permission)) {
            throw Problem.denied("denied");
        }
    }

    /**
     * Refuses a caller who does not hold the permission on the territory.
     *
     * @throws Problem UNAUTHENTICATED for visitors, DENIED otherwise
     */
    public void require(Permission permission, long territoryId) {
        require(permission);
        if (!may(permission, territoryId)) {
            throw Problem.denied("outside-territory");
        }
    }

    /** Refuses a caller who does not hold the permission everywhere. */
    public void requireEverywhere(Permission permission) {
        require(permission);
        if (!scope(permission).everywhere()) {
            throw Problem.denied("denied");
        }
    }

    /** The signed-in caller. */
    public CallerIdentity requireSignedIn() {
        return identity().orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHENTICATED, null, "sign-in-required", null));
    }
}
