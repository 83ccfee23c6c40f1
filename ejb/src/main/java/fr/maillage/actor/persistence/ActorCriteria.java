package fr.maillage.actor.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the conditions of a list of actors (alias {@code a}) as SQL with positional parameters. */
public final class ActorCriteria {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /**
     * Actors of the present, or archived ones.
     *
     * @param archived true for archived actors only
     */
    public ActorCriteria(boolean archived) {
        conditions.add(archived ? "a.archived_at is not null" : "a.archived_at is null");
    }

    /** Actors that act inside a territory, or in the whole of it, on a day. */
    public ActorCriteria inside(long territoryId, LocalDate day) {
        conditions.add("a.territory_id in (select x.descendant_id from territory_closure x where x.ancestor_id = ?"
                + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))");
        parameters.add(territoryId);
        parameters.add(day);
        parameters.add(day);
        return this;
    }

    public ActorCriteria type(String type) {
        conditions.add("a.type = ?");
        parameters.add(type);
        return this;
    }

    public ActorCriteria network(String network) {
        conditions.add("exists (select 1 from actor_term m where m.actor_id = a.id and m.vocabulary = 'network'"
                + " and m.term = ?)");
        parameters.add(network);
        return this;
    }

    /** Actors whose search text contains the word. */
    public ActorCriteria word(String word) {
        conditions.add("a.search_text like ?");
        parameters.add("%" + word + "%");
        return this;
    }

    String where(List<Object> into) {
        into.addAll(parameters);
        return String.join(" and ", conditions);
    }
}
