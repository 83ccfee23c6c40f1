package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Attendance;
import fr.maillage.committee.model.Mandate;
import fr.maillage.person.PersonFunction;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who sits in bodies {@code b}, by mandates {@code m}. */
@ApplicationScoped
public class MandateRepository {

    /** Name of a mandate in problems. */
    public static final String SEAT = "committee.seat";

    private static final String PERSONS = "select m.person_id from mandate m join body b on b.id = m.body_id";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A query for the keys of those whose bodies a query selects. */
    public String persons(RecordQuery bodies, List<Object> into) {
        return PERSONS + bodies.where(into);
    }

    /** The mandates of some people. */
    public List<Mandate> of(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from Mandate m where m.personId in :persons order by m.id", Mandate.class)
                        .setParameter("persons", persons)
                        .getResultList();
    }

    /** The mandates of somebody in a body. */
    public List<Mandate> of(long body, long person) {
        return entities.createQuery(
                        "select m from Mandate m where m.bodyId = :body and m.personId = :person order by m.id",
                        Mandate.class)
                .setParameter("body", body)
                .setParameter("person", person)
                .getResultList();
    }

    /** The mandate with an opaque identifier. */
    public Optional<Mandate> byUuid(UUID uuid) {
        return entities.createQuery("select m from Mandate m where m.uuid = :uuid", Mandate.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    public Optional<Mandate> byKey(long key) {
        return Optional.ofNullable(entities.find(Mandate.class, key));
    }

    /** The body of a mandate, whose row is not read: it may be changed until the body is locked. */
    public Optional<UUID> bodyOf(UUID mandate) {
        return Rows.list(
                        entities,
                        "select b.uuid as body from mandate m join body b on b.id = m.body_id where m.uuid = ?",
                        row -> row.uuid("body"),
                        mandate.toString())
                .stream()
                .findFirst();
    }

    /** The mandates of those who stand in for somebody. */
    public List<Mandate> alternates(long mandate) {
        return entities.createQuery("select m from Mandate m where m.alternateOf = :mandate", Mandate.class)
                .setParameter("mandate", mandate)
                .getResultList();
    }

    /** The mandates of those who take a seat. */
    public List<Mandate> followers(long mandate) {
        return entities.createQuery("select m from Mandate m where m.replacesId = :mandate", Mandate.class)
                .setParameter("mandate", mandate)
                .getResultList();
    }

    /** Reads the functions of some people in the bodies that a query selects, by person. */
    public Map<Long, List<PersonFunction>> functions(Collection<Long> persons, RecordQuery bodies) {
        RecordQuery query = bodies.among("m.person_id", persons);
        List<Object> parameters = new ArrayList<>();
        String sql = "select m.person_id as person, m.role as role, b.uuid as body, b.name as name from mandate m"
                + " join body b on b.id = m.body_id" + query.where(parameters) + " order by b.search_text, m.id";
        Map<Long, List<PersonFunction>> functions = new HashMap<>();
        Rows.list(entities, sql, parameters, row -> row)
                .forEach(row -> functions
                        .computeIfAbsent(row.number("person"), key -> new ArrayList<>())
                        .add(new PersonFunction(
                                "committee.body", row.uuid("body"), row.text("name"), row.text("role"))));
        return functions;
    }

    /**
     * Tells if a mandate {@code m} runs on a day.
     *
     * @param day a column or a parameter, which is asked twice
     */
    static String runsOn(String day) {
        return "(m.from_on is null or m.from_on <= " + day + ") and (m.until_on is null or m.until_on >= " + day + ")";
    }

    /** Where some people sit and sat, by the names of the bodies. */
    public List<Row> seats(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select m.person_id as person, b.name as body, a.name as actor, m.role as role,"
                        + " m.group_code as group_code, m.from_on as from_on, m.until_on as until_on from mandate m"
                        + " join body b on b.id = m.body_id left join actor_card a on a.id = m.actor_id"
                        + " where m.person_id in (" + Rows.marks(persons) + ") order by b.search_text, m.id",
                persons,
                row -> row);
    }

    /** The gatherings at which some people were noted, by their days. */
    public List<Row> presences(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select t.person_id as person, k.title as title, k.held_on as held_on, t.state as state"
                        + " from attendance t join gathering k on k.id = t.gathering_id where t.person_id in ("
                        + Rows.marks(persons) + ") order by k.held_on, t.id",
                persons,
                row -> row);
    }

    /** The keys of the members of a body with an address. */
    public List<Long> addressed(long body, String email) {
        return Rows.list(
                entities,
                "select distinct m.person_id as person from mandate m join person_card p on p.id = m.person_id"
                        + " where m.body_id = ? and p.email = ?",
                row -> row.number("person"),
                body,
                email);
    }

    /** Who of some people took part in gatherings, or was asked whether. */
    public List<Attendance> attended(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Attendance a where a.personId in :persons order by a.id",
                                Attendance.class)
                        .setParameter("persons", persons)
                        .getResultList();
    }

    /** Tells if somebody took part in a gathering; empty where nobody noted it. */
    public Optional<Attendance> attendance(long gathering, long person) {
        return entities.createQuery(
                        "select a from Attendance a where a.gatheringId = :gathering and a.personId = :person",
                        Attendance.class)
                .setParameter("gathering", gathering)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Counts those who took part in a gathering, by the code of their presence. */
    public Map<String, Long> counts(long gathering) {
        Map<String, Long> counts = new HashMap<>();
        Rows.list(
                        entities,
                        "select state, count(*) as people from attendance where gathering_id = ? group by state",
                        row -> row,
                        gathering)
                .forEach(row -> counts.put(row.text("state"), row.number("people")));
        return counts;
    }

    public void add(Object row) {
        entities.persist(row);
    }

    public void remove(Object row) {
        entities.remove(row);
    }

    /**
     * Writes what has changed.
     *
     * @throws Problem STALE when somebody else changed a mandate meanwhile
     */
    public void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale(SEAT, null);
        }
    }
}
