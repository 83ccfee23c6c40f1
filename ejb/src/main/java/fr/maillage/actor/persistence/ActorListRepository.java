package fr.maillage.actor.persistence;

import fr.maillage.actor.ActorFilter;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The list's rows: the actor, the territory {@code t} where it acts, and how many people it is reached through. */
@ApplicationScoped
public class ActorListRepository {

    /** The search text begins with the name. */
    private static final RecordPages PAGES = new RecordPages(
            "r.uuid as uuid, r.name as name, r.short_name as short_name, r.type as type, r.identifier as identifier,"
                    + " t.code as territory_code, t.name as territory_name, r.phone as phone, r.email as email,"
                    + " r.website as website, r.archived_at as archived_at,"
                    + " (select count(*) from actor_contact k where k.actor_id = r.id) as contacts",
            "actor r join territory t on t.id = r.territory_id"
                    + " left join vocabulary_term v on v.vocabulary = 'actor-type' and v.code = r.type",
            Map.of(
                    "name", "r.search_text %1$s, r.id %1$s",
                    "type", "v.rank %1$s, r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "name");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A page of the list. */
    public <T> Page<T> page(RecordQuery query, PageRequest request, Function<List<Row>, List<T>> reader) {
        return PAGES.page(entities, query, request, reader);
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
