package fr.maillage.actor.persistence;

import fr.maillage.actor.ActorField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The list's rows: the actor, the territory {@code t} where it acts, and how many people it is reached through. */
@ApplicationScoped
public class ActorListRepository extends RecordLists<ActorField> {

    /** Where they are read, and their orders; the search text begins with the name. */
    public static final RecordPages PAGES = new RecordPages(
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
}
