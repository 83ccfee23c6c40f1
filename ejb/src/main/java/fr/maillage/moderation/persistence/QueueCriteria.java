package fr.maillage.moderation.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Collects the conditions of the queue (places as {@code p}) as SQL with positional parameters. */
public final class QueueCriteria {

    private static final String OPEN_REPORT =
            "exists (select 1 from error_report r where r.place_id = p.id and r.status = 'OPEN'";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Places inside any of some territories on a day. */
    public QueueCriteria inside(Collection<Long> territoryIds, LocalDate day) {
        if (territoryIds.isEmpty()) {
            conditions.add("1 = 0");
            return this;
        }
        String marks = String.join(", ", Collections.nCopies(territoryIds.size(), "?"));
        String inside = "(select x.descendant_id from territory_closure x where x.ancestor_id in (" + marks
                + ") and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";
        conditions.add("(p.commune_id in " + inside + " or p.qpv_id in " + inside + ")");
        for (int i = 0; i < 2; i++) {
            parameters.addAll(territoryIds);
            parameters.add(day);
            parameters.add(day);
        }
        return this;
    }

    /** Places whose errors were reported. */
    public QueueCriteria reported() {
        conditions.add(OPEN_REPORT + ")");
        return this;
    }

    /** Places of which this was reported. */
    public QueueCriteria reported(String reason) {
        conditions.add(OPEN_REPORT + " and r.reason = ?)");
        parameters.add(reason);
        return this;
    }

    /** Places for which something is proposed. */
    public QueueCriteria proposed() {
        conditions.add("p.archived_at is null and exists (select 1 from place_card_proposal o where o.place_id = p.id"
                + " and o.status = 'OPEN')");
        return this;
    }

    String where(List<Object> into) {
        into.addAll(parameters);
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }
}
