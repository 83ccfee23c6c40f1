package fr.maillage.place.persistence;

import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the conditions of a list of places (alias {@code p}) as SQL with positional parameters. */
public final class PlaceCriteria {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /**
     * Active places, or archived ones.
     *
     * @param archived true for archived places only
     */
    public PlaceCriteria(boolean archived) {
        conditions.add(archived ? "p.archived_at is not null" : "p.archived_at is null");
    }

    /** All places, archived ones too. */
    public PlaceCriteria() {}

    /**
     * Places inside a territory on a day: by their commune, or by their QPV where a QPV or a perimeter is
     * asked for.
     */
    public PlaceCriteria inside(long territoryId, boolean byQpv, LocalDate day) {
        String inside = ClosureSql.INSIDE;
        conditions.add(
                byQpv ? "(p.commune_id in " + inside + " or p.qpv_id in " + inside + ")" : "p.commune_id in " + inside);
        for (int i = 0; i < (byQpv ? 2 : 1); i++) {
            parameters.add(territoryId);
            parameters.add(day);
            parameters.add(day);
        }
        return this;
    }

    /** Places of other sources than those whose names begin so. */
    public PlaceCriteria notOf(String sources) {
        conditions.add("p.source not like ?");
        parameters.add(sources + "%");
        return this;
    }

    /** Places that have a term in one of the vocabularies. */
    public PlaceCriteria term(String term, List<String> vocabularies) {
        conditions.add("exists (select 1 from place_term m where m.place_id = p.id and m.term = ? and m.vocabulary in ("
                + Rows.marks(vocabularies) + "))");
        parameters.add(term);
        parameters.addAll(vocabularies);
        return this;
    }

    /**
     * Places whose date is after one day and up to another.
     *
     * @param after exclusive; null for no lower bound, which includes unknown dates
     * @param upTo inclusive; null for no upper bound
     */
    public PlaceCriteria date(LocalDate after, LocalDate upTo) {
        if (after != null) {
            conditions.add("p.date_maj > ?");
            parameters.add(after);
        }
        if (upTo != null) {
            conditions.add(after == null ? "(p.date_maj is null or p.date_maj <= ?)" : "p.date_maj <= ?");
            parameters.add(upTo);
        }
        return this;
    }

    /** Places whose search text contains the word. */
    public PlaceCriteria word(String word) {
        conditions.add("p.search_text like ?");
        parameters.add("%" + word + "%");
        return this;
    }

    /** Places that an actor runs. */
    public PlaceCriteria runBy(long actor) {
        conditions.add("p.actor_id = ?");
        parameters.add(actor);
        return this;
    }

    /** Places for which a source proposes something. */
    public PlaceCriteria withOpenProposal() {
        conditions.add("exists (select 1 from place_proposal o where o.place_id = p.id and o.status = 'OPEN')");
        return this;
    }

    /** Places that their source no longer has. */
    public PlaceCriteria gone() {
        conditions.add("p.gone_since is not null");
        return this;
    }

    /** Places whose opening hours are one of these texts; none where there is none. */
    public PlaceCriteria hours(Collection<String> texts) {
        conditions.add(texts.isEmpty() ? "1 = 0" : "p.opening_hours in (" + Rows.marks(texts) + ")");
        parameters.addAll(texts);
        return this;
    }

    String where(List<Object> into) {
        into.addAll(parameters);
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }
}
