package fr.maillage.actor.persistence;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorFilter;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The list's rows: the actor, the territory {@code t} where it acts, and how many people it is reached through. */
@ApplicationScoped
public class ActorListRepository extends RecordLists<ActorField> {

    /** The search text begins with the name. */
    private static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name,"
                    + " (select count(*) from actor_contact k where k.actor_id = r.id) as contacts",
            "actor r join territory t on t.id = r.territory_id"
                    + " left join vocabulary_term v on v.vocabulary = 'actor-type' and v.code = r.type",
            Map.of(
                    "name", "r.search_text %1$s, r.id %1$s",
                    "type", "v.rank %1$s, r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "name");

    public ActorListRepository() {
        super(new RecordRows<>(PAGES, ActorField.class, ActorTermRepository.TERMS));
    }

    /** What the list is limited to, as far as words and codes tell. */
    public RecordQuery query(ActorFilter filter) {
        return new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.type(), "r.type = ?")
                .given(
                        filter.network(),
                        "exists (select 1 from actor_term m where m.actor_id = r.id and m.vocabulary = 'network'"
                                + " and m.term = ?)");
    }
}
