package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.Assignment;
import fr.maillage.deployment.post.Occupation;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads and writes who holds which post from when to when. */
@ApplicationScoped
public class AssignmentRepository {

    private static final String SELECT = "select a.id, a.uuid, a.post_id, a.adviser, a.starts_on, a.ends_on,"
            + " a.contract_ends_on from post_assignment a where a.post_id in (%s)"
            + " order by coalesce(a.starts_on, date '0001-01-01'), a.id";

    private static final String INSERT =
            "insert into post_assignment (id, uuid, post_id, adviser, starts_on, ends_on, contract_ends_on)"
                    + " values (nextval('post_assignment_seq'), ?, ?, ?, ?, ?, ?)";

    @Inject
    private Jdbc jdbc;

    /** The assignments of some posts, the first of each first, in one statement. */
    public List<Assignment> of(Collection<Long> posts) {
        return posts.isEmpty()
                ? List.of()
                : jdbc.rows(SELECT.formatted(Rows.marks(posts)), posts).stream()
                        .map(AssignmentRepository::assignment)
                        .toList();
    }

    private static Assignment assignment(Row row) {
        return new Assignment(
                row.number("id"),
                row.uuid("uuid"),
                row.number("post_id"),
                row.text("adviser"),
                row.day("starts_on"),
                row.day("ends_on"),
                row.day("contract_ends_on"));
    }

    /** Enters an assignment. */
    public void add(long post, String adviser, LocalDate from, LocalDate to, LocalDate contractEndsOn) {
        jdbc.update(
                INSERT, Arrays.asList(UUID.randomUUID().toString(), post, adviser, from, to, contractEndsOn));
    }

    /** Replaces what an assignment says. */
    public void change(long assignment, String adviser, LocalDate from, LocalDate to, LocalDate contractEndsOn) {
        jdbc.update(
                "update post_assignment set adviser = ?, starts_on = ?, ends_on = ?, contract_ends_on = ? where id = ?",
                Arrays.asList(adviser, from, to, contractEndsOn, assignment));
    }

    /** Notes that somebody holds a post of whom nothing is known yet. */
    public void open(long post, Occupation held) {
        add(post, null, held.from(), null, held.to());
    }

    /** Lets nobody hold a post after a day. */
    public void close(long post, LocalDate last) {
        jdbc.update(
                "update post_assignment set ends_on = ? where post_id = ? and (starts_on is null or starts_on <= ?)"
                        + " and coalesce(ends_on, contract_ends_on, date '9999-12-31') > ?",
                last,
                post,
                last,
                last);
    }
}
