package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.Assignment;
import fr.maillage.deployment.post.Occupation;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes who holds which post from when to when. */
@ApplicationScoped
public class AssignmentRepository {

    private static final String SELECT = "select a.id, a.uuid, a.version, a.post_id, a.adviser, a.starts_on, a.ends_on,"
            + " a.contract_ends_on from post_assignment a where %s"
            + " order by coalesce(a.starts_on, date '0001-01-01'), a.id";

    private static final String INSERT =
            "insert into post_assignment (id, uuid, version, post_id, adviser, starts_on, ends_on, contract_ends_on)"
                    + " values (nextval('post_assignment_seq'), ?, 1, ?, ?, ?, ?, ?)";

    @Inject
    private Jdbc jdbc;

    /** The assignments of some posts, the first of each first, in one statement. */
    public List<Assignment> of(Collection<Long> posts) {
        return posts.isEmpty()
                ? List.of()
                : jdbc.rows(SELECT.formatted("a.post_id in (" + Rows.marks(posts) + ")"), posts).stream()
                        .map(AssignmentRepository::assignment)
                        .toList();
    }

    private static Assignment assignment(Row row) {
        return new Assignment(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("post_id"),
                row.text("adviser"),
                row.day("starts_on"),
                row.day("ends_on"),
                row.day("contract_ends_on"));
    }

    /** An assignment; empty for an unknown one. */
    public Optional<Assignment> byId(UUID id) {
        return jdbc.rows(SELECT.formatted("a.uuid = ?"), List.of(id == null ? "" : id.toString())).stream()
                .map(AssignmentRepository::assignment)
                .findFirst();
    }

    /** The codes of the posts that each adviser holds on a day, by that of the adviser; archived posts left out. */
    public Map<String, List<String>> held(LocalDate day) {
        Map<String, List<String>> held = new HashMap<>();
        jdbc.rows(
                        "select a.adviser, p.code from post_assignment a join post p on p.id = a.post_id"
                                + " where p.archived_at is null and a.adviser is not null"
                                + " and (a.starts_on is null or a.starts_on <= ?)"
                                + " and coalesce(a.ends_on, a.contract_ends_on, date '9999-12-31') >= ?"
                                + " and (p.returned_on is null or p.returned_on > ?) order by p.code",
                        List.of(day, day, day))
                .forEach(row -> held.computeIfAbsent(row.text("adviser"), adviser -> new ArrayList<>())
                        .add(row.text("code")));
        return held;
    }

    /** Forgets an assignment. */
    public void remove(long assignment) {
        jdbc.update("delete from post_assignment where id = ?", assignment);
    }

    /** Enters an assignment. */
    public void add(long post, String adviser, LocalDate from, LocalDate to, LocalDate contractEndsOn) {
        jdbc.update(INSERT, Arrays.asList(UUID.randomUUID().toString(), post, adviser, from, to, contractEndsOn));
    }

    /** Replaces what an assignment says. */
    public void change(long assignment, String adviser, LocalDate from, LocalDate to, LocalDate contractEndsOn) {
        jdbc.update(
                "update post_assignment set version = version + 1, adviser = ?, starts_on = ?, ends_on = ?,"
                        + " contract_ends_on = ? where id = ?",
                Arrays.asList(adviser, from, to, contractEndsOn, assignment));
    }

    /** Notes that somebody holds a post of whom nothing is known yet. */
    public void open(long post, Occupation held) {
        add(post, null, held.from(), null, held.to());
    }

    /** Forgets who held posts until before a day, some of them at a time; when they were held stays. How many there were. */
    public int forget(LocalDate before, int most) {
        return jdbc.update(
                "update post_assignment set version = version + 1, adviser = null where id in (select a.id"
                        + " from post_assignment a where a.adviser is not null"
                        + " and coalesce(a.ends_on, a.contract_ends_on) < ? order by a.id limit ?)",
                before,
                most);
    }

    /** Lets nobody hold a post after a day. */
    public void close(long post, LocalDate last) {
        jdbc.update(
                "update post_assignment set version = version + 1, ends_on = ? where post_id = ? and (starts_on is null or starts_on <= ?)"
                        + " and coalesce(ends_on, contract_ends_on, date '9999-12-31') > ?",
                last,
                post,
                last,
                last);
    }
}
