package fr.maillage.feed.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which files of watched sources were seen and taken, and who looks, in the transaction of the caller. */
@ApplicationScoped
public class FeedFileRepository {

    @Inject
    private Jdbc jdbc;

    /**
     * State of a file as it was seen last time.
     *
     * @param settled whether it has been taken or refused, or had been taken before
     */
    public record Sighting(long bytes, OffsetDateTime modified, OffsetDateTime seen, boolean settled) {}

    /** Tells if a look was taken on by some node. */
    public boolean turnTaken(long feed, String turn) {
        return exists("select 1 from import_feed_turn where feed_id = ? and turn = ?", feed, turn);
    }

    /**
     * Takes a look on, and forgets the looks of long ago.
     *
     * @throws IllegalStateException when another node has just done so
     */
    public void takeTurn(long feed, String turn, OffsetDateTime now) {
        jdbc.write(
                "insert into import_feed_turn (feed_id, turn, taken_at) values (?, ?, ?)",
                List.of(feed),
                (insert, f) -> {
                    insert.setLong(1, f);
                    insert.setString(2, turn);
                    insert.setObject(3, now);
                });
        jdbc.write("delete from import_feed_turn where feed_id = ? and taken_at < ?", List.of(feed), (delete, f) -> {
            delete.setLong(1, f);
            delete.setObject(2, now.minusDays(30));
        });
    }

    public Optional<Sighting> sighting(long feed, String fileName) {
        return jdbc
                .read(
                        "select byte_count, modified_at, seen_at, settled from import_feed_sighting"
                                + " where feed_id = ? and file_name = ?",
                        FeedFileRepository::sighting,
                        feed,
                        fileName)
                .stream()
                .findFirst();
    }

    /** Notes how a file looks now. */
    public void see(long feed, String fileName, Sighting sighting) {
        jdbc.write(
                "delete from import_feed_sighting where feed_id = ? and file_name = ?",
                List.of(fileName),
                (delete, name) -> {
                    delete.setLong(1, feed);
                    delete.setString(2, name);
                });
        jdbc.write(
                "insert into import_feed_sighting (feed_id, file_name, byte_count, modified_at, seen_at, settled)"
                        + " values (?, ?, ?, ?, ?, ?)",
                List.of(fileName),
                (insert, name) -> {
                    insert.setLong(1, feed);
                    insert.setString(2, name);
                    insert.setLong(3, sighting.bytes());
                    insert.setObject(4, sighting.modified());
                    insert.setObject(5, sighting.seen());
                    insert.setBoolean(6, sighting.settled());
                });
    }

    /** Tells if a content was taken, or refused, before. */
    public boolean known(long feed, String sha256) {
        return exists("select 1 from import_feed_file where feed_id = ? and sha256 = ?", feed, sha256);
    }

    /**
     * Notes a content.
     *
     * @param run null when it could not be imported at all
     * @throws IllegalStateException when another node has just taken it
     */
    public void take(long feed, String sha256, String fileName, UUID run, OffsetDateTime now) {
        jdbc.write(
                "insert into import_feed_file (feed_id, sha256, file_name, run_uuid, taken_at) values (?, ?, ?, ?, ?)",
                List.of(feed),
                (insert, f) -> {
                    insert.setLong(1, f);
                    insert.setString(2, sha256);
                    insert.setString(3, fileName);
                    insert.setString(4, run == null ? null : run.toString());
                    insert.setObject(5, now);
                });
    }

    private boolean exists(String sql, Object... parameters) {
        return !jdbc.read(sql, r -> r.getInt(1), parameters).isEmpty();
    }

    private static Sighting sighting(ResultSet r) throws SQLException {
        return new Sighting(
                r.getLong(1),
                r.getObject(2, OffsetDateTime.class),
                r.getObject(3, OffsetDateTime.class),
                r.getBoolean(4));
    }
}
