package fr.maillage.actor.persistence;

import fr.maillage.identity.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The actors (alias {@code a}) whose contacts somebody may read, as SQL with positional parameters: those that act inside
 * her territories, those that act in a territory around one of them, and those with a place or an offer inside.
 */
final class ReadableActors {

    private static final String TODAY = " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)";

    private ReadableActors() {}

    /**
     * The condition.
     *
     * @param scope where she may read contacts
     * @param into gets the parameters
     */
    static String condition(Scope scope, LocalDate day, List<Object> into) {
        if (scope.everywhere()) {
            return "1 = 1";
        }
        if (scope.nowhere()) {
            return "1 = 0";
        }
        Set<Long> ids = scope.territoryIds();
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(","));
        String inside =
                "(select x.descendant_id from territory_closure x where x.ancestor_id in (" + marks + ")" + TODAY + ")";
        String around =
                "(select x.ancestor_id from territory_closure x where x.descendant_id in (" + marks + ")" + TODAY + ")";
        for (int part = 0; part < 3; part++) {
            into.addAll(ids);
            into.add(day);
            into.add(day);
        }
        // Joined, not nested: H2 would look the nested set up anew for each place.
        String present = "(select r.actor_id from actor_presence r join territory_closure x"
                + " on x.descendant_id = r.territory_id where x.ancestor_id in (" + marks + ")" + TODAY + ")";
        return "(a.territory_id in " + inside + " or a.territory_id in " + around + " or a.id in " + present + ")";
    }
}
