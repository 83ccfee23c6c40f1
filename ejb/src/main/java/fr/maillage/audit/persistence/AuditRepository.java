package fr.maillage.audit.persistence;

import fr.maillage.audit.AuditFilter;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The audit lines by plain JDBC: an import writes thousands at once, and none is ever an object with a life of its own. */
@ApplicationScoped
public class AuditRepository {

    private static final int BATCH = 500;
    private static final int LABEL_LENGTH = 500;
    private static final String COLUMNS =
            "id, at, actor_id, actor_login, actor_name, action, record_type, record_id, label, territory_id, run_id, changes";

    private static final Map<String, String> ORDERS = Map.of(
            "at", "at %1$s, id %1$s",
            "actor", "actor_login %1$s, at desc, id desc",
            "action", "action %1$s, at desc, id desc");

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** Inserts the lines in batches, in the current transaction. */
    public void insert(OffsetDateTime at, CallerIdentity actor, UUID run, List<AuditLine> lines) {
        String sql =
                "insert into audit_line (at, actor_id, actor_login, actor_name, action, record_type, record_id, label,"
                        + " territory_id, run_id, changes, search_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (AuditLine line : lines) {
                fill(statement, at, actor, run, line);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit cannot be written", e);
        }
    }

    private static void fill(
            PreparedStatement statement, OffsetDateTime at, CallerIdentity actor, UUID run, AuditLine line)
            throws SQLException {
        RecordRef ref = line.record();
        String label = line.label() == null || line.label().length() <= LABEL_LENGTH
                ? line.label()
                : line.label().substring(0, LABEL_LENGTH);
        statement.setObject(1, at);
        statement.setString(2, text(actor.accountId()));
        statement.setString(3, actor.login());
        statement.setString(4, actor.displayName());
        statement.setString(5, line.action());
        statement.setString(6, ref == null ? null : ref.type());
        statement.setString(7, ref == null ? null : text(ref.id()));
        statement.setString(8, label);
        statement.setObject(9, line.territoryId(), Types.BIGINT);
        statement.setString(10, text(run));
        statement.setString(11, ChangesJson.write(line.changes()));
        statement.setString(
                12,
                ((label == null ? "" : label.toLowerCase(Locale.ROOT)) + (ref == null ? "" : " " + ref.id())).trim());
    }

    /** One page of the selected lines. */
    public List<AuditView> find(AuditFilter filter, PageRequest request) {
        AuditQuery query = new AuditQuery(filter);
        String direction = request.sort() != null && request.ascending() ? "asc" : "desc";
        String order = request.by(ORDERS, "at").formatted(direction);
        return select(
                query.condition() + " order by " + order + " offset " + request.offset() + " rows fetch first "
                        + request.size() + " rows only",
                query.parameters());
    }

    /** Counts the lines that the filter selects. */
    public long count(AuditFilter filter) {
        AuditQuery query = new AuditQuery(filter);
        return read(
                        "select count(*) from audit_line" + query.condition(),
                        query.parameters(),
                        result -> result.getLong(1))
                .get(0);
    }

    /** The newest selected lines before an identifier; from the newest of all when it is null. */
    public List<AuditView> newestBefore(AuditFilter filter, Long before, int max) {
        AuditQuery query = new AuditQuery(filter);
        if (before != null) {
            query.and("id < ?", before);
        }
        return select(query.condition() + " order by id desc fetch first " + max + " rows only", query.parameters());
    }

    /** The newest lines about one record. */
    public List<AuditView> of(RecordRef ref, int max) {
        return select(
                " where record_type = ? and record_id = ? order by id desc fetch first " + max + " rows only",
                List.of(ref.type(), ref.id().toString()));
    }

    /** The kinds of record that occur. */
    public List<String> recordTypes() {
        return read(
                "select distinct record_type from audit_line where record_type is not null order by record_type",
                List.of(),
                result -> result.getString(1));
    }

    /** The actions that occur. */
    public List<String> actions() {
        return read("select distinct action from audit_line order by action", List.of(), result -> result.getString(1));
    }

    private List<AuditView> select(String tail, List<Object> parameters) {
        return read("select " + COLUMNS + " from audit_line" + tail, parameters, AuditRepository::view);
    }

    private static AuditView view(ResultSet row) throws SQLException {
        String type = row.getString("record_type");
        String record = row.getString("record_id");
        return new AuditView(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                uuid(row.getString("actor_id")),
                row.getString("actor_login"),
                row.getString("actor_name"),
                row.getString("action"),
                type == null || record == null ? null : new RecordRef(type, UUID.fromString(record)),
                row.getString("label"),
                row.getObject("territory_id", Long.class),
                uuid(row.getString("run_id")),
                ChangesJson.read(row.getString("changes")));
    }

    private <T> List<T> read(String sql, List<Object> parameters, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit cannot be read", e);
        }
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private static UUID uuid(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
