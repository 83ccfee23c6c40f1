package fr.maillage.diagnosis.persistence;

import fr.maillage.identity.Scope;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.persistence.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The statements {@code r} that tell something of a territory: those of residents who live inside it, and those of groups
 * whose body works inside it or in a territory around it.
 */
final class SaidIn {

    private static final String TODAY = " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";
    private static final String INSIDE = "(select x.descendant_id from territory_closure x where x.ancestor_id in (%s)";
    private static final String AROUND = "(select x.ancestor_id from territory_closure x where x.descendant_id in (%s)";

    private SaidIn() {}

    /** Limits a query to what tells something of one of some territories on a day. */
    static RecordQuery territories(RecordQuery query, Collection<Long> territories, LocalDate day) {
        String marks = Rows.marks(territories);
        String inside = INSIDE.formatted(marks) + TODAY;
        String around = AROUND.formatted(marks) + TODAY;
        List<Object> parameters = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            parameters.addAll(territories);
            Collections.addAll(parameters, day, day);
        }
        return query.where(
                "(r.group_id is null and (r.territory_id in " + inside + " or r.qpv_id in " + inside + ")"
                        + " or r.group_id is not null and (r.territory_id in " + inside + " or r.territory_id in "
                        + around + "))",
                parameters.toArray());
    }

    /** Limits a query to what somebody may read who holds a permission there. */
    static RecordQuery reach(RecordQuery query, Scope scope, LocalDate day) {
        if (scope.everywhere()) {
            return query;
        }
        return scope.nowhere() ? query.where("1 = 0") : territories(query, scope.territoryIds(), day);
    }
}
