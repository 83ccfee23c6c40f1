package fr.maillage.committee.persistence;

import fr.maillage.committee.home.MemberCard.Decided;
import fr.maillage.committee.home.MemberCard.Meeting;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what a member sees of her committees. */
@ApplicationScoped
public class MemberCardRepository {

    private static final int MOST_BODIES = 200;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The bodies where some people sit on a day. */
    public List<Long> seats(Collection<Long> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(persons);
        parameters.add(day);
        parameters.add(day);
        return Rows.list(
                entities,
                "select distinct m.body_id as body from mandate m join body b on b.id = m.body_id where m.person_id in ("
                        + Rows.marks(persons) + ") and b.archived_at is null and " + MandateRepository.runsOn("?"),
                parameters,
                row -> row.number("body"));
    }

    /** The bodies that work for some territories or for a part of them on a day. */
    public List<Long> around(Collection<Long> territories, LocalDate day) {
        List<Object> parameters = new ArrayList<>(territories);
        parameters.add(day);
        parameters.add(day);
        return Rows.list(
                entities,
                "select b.id as body from body b where b.archived_at is null and exists (select 1"
                        + " from territory_closure x where x.descendant_id = b.territory_id and x.ancestor_id in ("
                        + Rows.marks(territories)
                        + ") and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))"
                        + " order by b.id limit " + MOST_BODIES,
                parameters,
                row -> row.number("body"));
    }

    /** The next gathering of some bodies from a day on; null for none. */
    public Meeting next(Collection<Long> bodies, LocalDate from) {
        if (bodies.isEmpty()) {
            return null;
        }
        List<Object> parameters = new ArrayList<>(bodies);
        parameters.add(from);
        return Rows.list(
                        entities,
                        "select k.uuid as uuid, k.title as title, b.name as body, k.held_on as held_on,"
                                + " k.starts_at as starts_at from gathering k join body b on b.id = k.body_id"
                                + " where k.body_id in (" + Rows.marks(bodies) + ") and k.archived_at is null"
                                + " and k.held_on >= ? order by k.held_on, k.id limit 1",
                        parameters,
                        row -> new Meeting(
                                row.uuid("uuid"),
                                row.text("title"),
                                row.text("body"),
                                row.day("held_on"),
                                row.text("starts_at")))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The latest decisions of some bodies that stand, the latest first. */
    public List<Decided> decided(Collection<Long> bodies, int most) {
        return bodies.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select d.uuid as uuid, d.number as number, d.text as words, d.decided_on as decided_on"
                                + " from decision d where d.body_id in (" + Rows.marks(bodies)
                                + ") and d.archived_at is null and d.withdrawn_on is null"
                                + " order by d.decided_on desc, d.id desc limit " + most,
                        bodies,
                        row -> new Decided(
                                row.uuid("uuid"), row.text("number"), row.text("words"), row.day("decided_on")));
    }
}
