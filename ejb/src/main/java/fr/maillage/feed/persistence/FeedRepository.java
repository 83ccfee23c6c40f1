package fr.maillage.feed.persistence;

import fr.maillage.feed.FeedInput;
import fr.maillage.feed.FeedKind;
import fr.maillage.feed.FeedResult;
import fr.maillage.feed.StoredFeed;
import fr.maillage.shared.Violation;
import fr.maillage.shared.persistence.ArgumentsColumn;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Watched sources, in the transaction of the caller. */
@ApplicationScoped
public class FeedRepository {

    private static final String SELECT =
            "select id, uuid, version, name, kind, location, profile, source, complete, weekday, look_hour, active,"
                    + " owner_login, etag, last_modified, result, looked_at, problem_field, problem_rule, problem_value,"
                    + " problem_args, last_run from import_feed";

    @Inject
    private Jdbc jdbc;

    /**
     * Watched sources by name.
     *
     * @param owner whose; null for all
     * @param max how many at most
     */
    public List<StoredFeed> list(String owner, int max) {
        return jdbc.read(
                SELECT + " where cast(? as varchar) is null or owner_login = ? order by name, id limit ?",
                FeedRepository::feed,
                owner,
                owner,
                max);
    }

    /** Those that are looked at, the ones that were looked at longest ago first. */
    public List<StoredFeed> active() {
        return jdbc.read(
                SELECT + " where active = true order by case when looked_at is null then 0 else 1 end, looked_at, id",
                FeedRepository::feed);
    }

    public Optional<StoredFeed> byUuid(UUID uuid) {
        return jdbc.read(SELECT + " where uuid = ?", FeedRepository::feed, uuid.toString()).stream()
                .findFirst();
    }

    public void add(UUID uuid, String owner, FeedInput input, OffsetDateTime now) {
        jdbc.write(
                "insert into import_feed (name, kind, location, profile, source, complete, weekday, look_hour, active,"
                        + " id, uuid, version, owner_login, created_at, result)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, nextval('import_feed_seq'), ?, 1, ?, ?, ?)",
                List.of(input),
                (insert, i) -> {
                    bind(insert, i);
                    insert.setString(10, uuid.toString());
                    insert.setString(11, owner);
                    insert.setObject(12, now);
                    insert.setString(13, FeedResult.NEVER.name());
                });
    }

    /**
     * Changes what was given; what the server said of an earlier file is forgotten.
     *
     * @param id the row, in the version that was locked by {@link #lock}
     */
    public void update(long id, FeedInput input) {
        jdbc.write(
                "update import_feed set name = ?, kind = ?, location = ?, profile = ?, source = ?, complete = ?,"
                        + " weekday = ?, look_hour = ?, active = ?, etag = null, last_modified = null where id = ?",
                List.of(input),
                (update, i) -> {
                    bind(update, i);
                    update.setLong(10, id);
                });
    }

    /** Moves the version on; false when somebody else did so before. */
    public boolean lock(long id, int version) {
        return !jdbc.read(
                                "select version from import_feed where id = ? and version = ? for update",
                                r -> r.getInt(1),
                                id,
                                version)
                        .isEmpty()
                && moved(id);
    }

    private boolean moved(long id) {
        jdbc.write(
                "update import_feed set version = version + 1 where id = ?",
                List.of(id),
                (update, i) -> update.setLong(1, i));
        return true;
    }

    /** Notes what a look gave; a run of null leaves the last one. */
    public void looked(long id, FeedResult result, Violation problem, UUID run, OffsetDateTime now) {
        jdbc.write(
                "update import_feed set result = ?, looked_at = ?, problem_field = ?, problem_rule = ?,"
                        + " problem_value = ?, problem_args = ?, last_run = coalesce(cast(? as varchar), last_run)"
                        + " where id = ?",
                List.of(id),
                (update, i) -> {
                    update.setString(1, result.name());
                    update.setObject(2, now);
                    update.setString(3, problem == null ? null : problem.field());
                    update.setString(4, problem == null ? null : problem.rule());
                    update.setString(5, problem == null ? null : ArgumentsColumn.cut(problem.value(), 1000));
                    update.setString(6, problem == null ? null : ArgumentsColumn.write(problem.args()));
                    update.setString(7, run == null ? null : run.toString());
                    update.setLong(8, i);
                });
    }

    /** Keeps what the server said of the file that was taken, for the next request. */
    public void validators(long id, String etag, String lastModified) {
        jdbc.write("update import_feed set etag = ?, last_modified = ? where id = ?", List.of(id), (update, i) -> {
            update.setString(1, etag == null || etag.length() > 500 ? null : etag);
            update.setString(2, lastModified == null || lastModified.length() > 100 ? null : lastModified);
            update.setLong(3, i);
        });
    }

    private static void bind(PreparedStatement statement, FeedInput i) throws SQLException {
        statement.setString(1, i.name());
        statement.setString(2, i.kind().name());
        statement.setString(3, i.location());
        statement.setString(4, i.profile());
        statement.setString(5, i.source());
        statement.setBoolean(6, i.complete());
        statement.setObject(7, i.weekday() == null ? null : i.weekday().getValue(), Types.SMALLINT);
        statement.setInt(8, i.hour());
        statement.setBoolean(9, i.active());
    }

    private static StoredFeed feed(ResultSet r) throws SQLException {
        int weekday = r.getInt("weekday");
        FeedInput settings = new FeedInput(
                r.getString("name"),
                FeedKind.valueOf(r.getString("kind")),
                r.getString("location"),
                r.getString("profile"),
                r.getString("source"),
                r.getBoolean("complete"),
                weekday == 0 ? null : DayOfWeek.of(weekday),
                r.getInt("look_hour"),
                r.getBoolean("active"));
        String rule = r.getString("problem_rule");
        String run = r.getString("last_run");
        return new StoredFeed(
                r.getLong("id"),
                UUID.fromString(r.getString("uuid")),
                r.getInt("version"),
                settings,
                r.getString("owner_login"),
                r.getString("etag"),
                r.getString("last_modified"),
                FeedResult.valueOf(r.getString("result")),
                r.getObject("looked_at", OffsetDateTime.class),
                rule == null
                        ? null
                        : new Violation(
                                r.getString("problem_field"),
                                rule,
                                r.getString("problem_value"),
                                ArgumentsColumn.read(r.getString("problem_args"))),
                run == null ? null : UUID.fromString(run));
    }
}
