package fr.maillage.actor.persistence;

import fr.maillage.actor.model.ActorContact;
import fr.maillage.identity.Scope;
import fr.maillage.person.PersonFunction;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contacts by the people they are. */
@ApplicationScoped
public class ContactPersonRepository {

    private static final String PERSONS =
            "select k.person_id from actor_contact k join actor a on a.id = k.actor_id where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The contacts that some people are, by their keys. */
    public List<ActorContact> of(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from ActorContact c where c.personId in :persons order by c.id",
                                ActorContact.class)
                        .setParameter("persons", persons)
                        .getResultList();
    }

    /** A query for the keys of those whom somebody may read. */
    public String readable(Scope scope, LocalDate day, List<Object> into) {
        return PERSONS + ReadableActors.condition(scope, day, into);
    }

    /** A query for the keys of those whose actors act inside a territory. */
    public String inside(long territory, LocalDate day, List<Object> into) {
        into.addAll(List.of(territory, day, day));
        return PERSONS + "a.archived_at is null and a.territory_id in " + ClosureSql.INSIDE;
    }

    /** A query for the keys of those whose actor or duty has a word. */
    public String worded(String pattern, List<Object> into) {
        into.addAll(List.of(pattern, pattern));
        return PERSONS + "(a.search_text like ? or lower(k.duty) like ?)";
    }

    /** Gives the functions of some people in actors whose contacts somebody may read, by person, by the actors' names. */
    public Map<Long, List<PersonFunction>> functions(Collection<Long> persons, Scope scope, LocalDate day) {
        List<Object> parameters = new ArrayList<>(persons);
        String sql = "select k.person_id as person, k.duty as duty, a.uuid as actor, a.name as name"
                + " from actor_contact k join actor a on a.id = k.actor_id where k.person_id in (" + Rows.marks(persons)
                + ") and " + ReadableActors.condition(scope, day, parameters) + " order by a.search_text, k.id";
        Map<Long, List<PersonFunction>> functions = new HashMap<>();
        Rows.list(entities, sql, parameters, row -> row)
                .forEach(row -> functions
                        .computeIfAbsent(row.number("person"), key -> new ArrayList<>())
                        .add(new PersonFunction("actor", row.uuid("actor"), row.text("name"), row.text("duty"))));
        return functions;
    }
}
