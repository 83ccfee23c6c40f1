package fr.maillage.place.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes into {@code place_term} what is offered at places, beside what their records say. */
@ApplicationScoped
public class OfferedTermRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Lets imports, editors and other offers of these places wait until this transaction has ended. */
    public void lock(Collection<Long> placeIds) {
        if (!placeIds.isEmpty()) {
            Rows.lock(
                    entities,
                    "select id from place where id in (" + Rows.marks(placeIds) + ") order by id for update",
                    placeIds);
        }
    }

    /**
     * Says what is offered at a place; what its record says stays, and terms that nobody says any more go.
     *
     * @param terms by vocabulary
     * @param toAll whether an offer addresses no public in particular
     * @return whether anything changed
     */
    public boolean offer(long placeId, Map<String, List<String>> terms, boolean toAll) {
        Map<Term, State> there = new HashMap<>();
        String sql = "select vocabulary, term, stated, offered from place_term where place_id = ?";
        Rows.list(entities, sql, List.of(placeId), row -> row)
                .forEach(row -> there.put(
                        new Term(row.text("vocabulary"), row.text("term")),
                        new State(row.flag("stated"), row.flag("offered"))));
        Set<Term> wanted = new HashSet<>();
        terms.forEach((vocabulary, list) -> list.forEach(term -> wanted.add(new Term(vocabulary, term))));
        boolean changed = false;
        for (Map.Entry<Term, State> each : there.entrySet()) {
            if (each.getValue().offered() != wanted.contains(each.getKey())) {
                change(placeId, each.getKey(), each.getValue());
                changed = true;
            }
        }
        for (Term term : wanted) {
            if (!there.containsKey(term)) {
                Rows.execute(
                        entities,
                        "insert into place_term (place_id, vocabulary, term, rank, stated, offered)"
                                + " values (?, ?, ?, 0, false, true)",
                        placeId,
                        term.vocabulary(),
                        term.code());
                changed = true;
            }
        }
        int flagged = Rows.execute(
                entities,
                "update place set offered_to_all = ? where id = ? and offered_to_all <> ?",
                toAll,
                placeId,
                toAll);
        return changed || flagged > 0;
    }

    /** Says of what the records of some places state in a vocabulary that it is offered, too, to everybody. */
    public void offerStated(Collection<Long> placeIds, String vocabulary) {
        if (placeIds.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(List.of(vocabulary));
        parameters.addAll(placeIds);
        Rows.execute(
                entities,
                "update place_term set offered = true where stated and not offered and vocabulary = ? and place_id in ("
                        + Rows.marks(placeIds) + ")",
                parameters);
        Rows.execute(
                entities,
                "update place set offered_to_all = true where not offered_to_all and id in (" + Rows.marks(placeIds)
                        + ")",
                placeIds);
    }

    /** Dates the place, so that readers of open data notice; its version is that of its record and stays. */
    public void touch(long placeId, OffsetDateTime now) {
        Rows.execute(entities, "update place set updated_at = ? where id = ?", now, placeId);
    }

    private void change(long placeId, Term term, State state) {
        String sql = state.stated()
                ? "update place_term set offered = not offered where place_id = ? and vocabulary = ? and term = ?"
                : "delete from place_term where place_id = ? and vocabulary = ? and term = ?";
        Rows.execute(entities, sql, placeId, term.vocabulary(), term.code());
    }

    private record Term(String vocabulary, String code) {}

    private record State(boolean stated, boolean offered) {}
}
