package fr.maillage.plan.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the actions that rows tell of: once for all rows of a call, by their codes within their territories. */
@ApplicationScoped
class NamedActions {

    @Inject
    private ActionRepository actions;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Finds the actions of some rows, in as many statements as the rows name territories.
     *
     * @param lock whether nobody else is to change them until this transaction has ended
     */
    Found of(Collection<? extends OfAction> rows, boolean lock) {
        Map<String, Optional<TerritoryView>> named = new HashMap<>();
        Map<Long, Set<String>> codes = new HashMap<>();
        rows.stream()
                .map(row -> Objects.toString(row.territory(), ""))
                .distinct()
                .forEach(code -> named.put(code, territories.byCode(code)));
        named.values().stream()
                .flatMap(Optional::stream)
                .map(TerritoryView::id)
                .filter(territory -> caller.may(Permission.EDIT_PLAN, territory))
                .forEach(territory -> codes.put(territory, new HashSet<>()));
        rows.forEach(row -> named.get(Objects.toString(row.territory(), ""))
                .map(territory -> codes.get(territory.id()))
                .ifPresent(some -> some.add(row.action())));
        Map<List<Object>, PlanAction> found = new HashMap<>();
        codes.forEach((territory, some) ->
                actions.coded(some, territory).forEach(action -> found.put(List.of(territory, action.code()), action)));
        if (lock) {
            actions.locked(found.values().stream().map(PlanAction::uuid).collect(Collectors.toSet()));
        }
        return new Found(named, codes.keySet(), found);
    }

    /** The actions that some rows tell of. */
    static final class Found {

        private final Map<String, Optional<TerritoryView>> named;
        private final Set<Long> allowed;
        private final Map<List<Object>, PlanAction> found;

        /** @param allowed the keys of the territories on which the caller may change actions */
        private Found(
                Map<String, Optional<TerritoryView>> named, Set<Long> allowed, Map<List<Object>, PlanAction> found) {
            this.named = named;
            this.allowed = allowed;
            this.found = found;
        }

        /**
         * The action of a row.
         *
         * @throws Problem INVALID on {@code territory} where that is unknown or another's, on {@code action} where no action
         *     has the code or it is archived
         */
        PlanAction action(OfAction row) {
            TerritoryView territory = named.get(Objects.toString(row.territory(), ""))
                    .orElseThrow(() -> Problem.invalid("territory", "record.territory", row.territory()));
            if (!allowed.contains(territory.id())) {
                throw Problem.invalid("territory", "outside-territory", row.territory());
            }
            PlanAction action = found.get(List.of(territory.id(), row.action()));
            if (action == null) {
                throw Problem.invalid("action", "plan-milestone-action-unknown", row.action());
            }
            if (action.archived()) {
                throw Problem.invalid("action", "plan-action-archived-known", row.action());
            }
            return action;
        }

        /** All of them. */
        Collection<PlanAction> all() {
            return found.values();
        }
    }
}
