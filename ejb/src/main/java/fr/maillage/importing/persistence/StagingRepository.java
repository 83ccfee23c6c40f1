package fr.maillage.importing.persistence;

import fr.maillage.importing.StagedRow;
import fr.maillage.importing.WaitingRow;
import fr.maillage.shared.database.TableStatistics;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of imports while they wait, in the transaction of the caller. */
@ApplicationScoped
public class StagingRepository {

    /** Into how many parts the keys of a file are dealt. */
    public static final int PARTS = 4;

    @Inject
    private Jdbc jdbc;

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    @Inject
    private TableStatistics statistics;

    /** Outcome of a row that the preview shows; changes null where none were made. */
    public record Done(long row, String status, String changes) {}

    /** Adds rows; refused ones too, because the preview shows them. */
    public void add(UUID run, Collection<StagedRow> rows, OffsetDateTime now) {
        jdbc.write(
                "insert into import_row (run_uuid, row_no, line_no, part, source, source_id, label, commune_name,"
                        + " derivation, status, payload, staged_at, commune_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                (insert, row) -> {
                    insert.setString(1, run.toString());
                    insert.setLong(2, row.row());
                    insert.setLong(3, row.line());
                    insert.setInt(4, Math.floorMod(Objects.hash(row.source(), row.sourceId()), PARTS));
                    insert.setString(5, Objects.requireNonNullElse(row.source(), ""));
                    insert.setString(6, Objects.requireNonNullElse(row.sourceId(), ""));
                    insert.setString(7, row.label());
                    insert.setString(8, row.communeName());
                    insert.setString(9, row.derivation());
                    insert.setString(10, row.accepted() ? "STAGED" : "REJECTED");
                    insert.setString(11, row.payload());
                    insert.setObject(12, now);
                    insert.setObject(13, row.communeId(), Types.BIGINT);
                });
    }

    /** Lets what follows be planned by the rows that were added. */
    public void counted() {
        statistics.refresh("import_row");
    }

    /**
     * Gives the rows of merged places, and of those that stand for them, to one part: two parts must not change one
     * place at a time.
     */
    public void gatherMerged(UUID run) {
        jdbc.write(
                "update import_row set part = 0 where run_uuid = ? and part <> 0 and exists (select 1 from place_card p"
                        + " where p.source = import_row.source and p.source_id = import_row.source_id"
                        + " and (p.merged_into_id is not null"
                        + " or exists (select 1 from place_card m where m.merged_into_id = p.id)))",
                List.of(run),
                (update, id) -> update.setString(1, id.toString()));
    }

    /**
     * Refuses the rows whose key comes again later in the file, and says so; set-wise.
     *
     * @param column what the file calls the identifier
     * @param same the rule for a row that comes again as it is
     * @param other the rule for a row whose key another one has
     * @return how many
     */
    public int refuseRepeated(UUID run, String column, String same, String other, OffsetDateTime now) {
        String last = "select source, source_id, max(row_no) as last_no from import_row"
                + " where run_uuid = ? and status = 'STAGED' group by source, source_id having count(*) > 1";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into import_finding (run_uuid, row_no, seq, line_no, severity, column_name, found,"
                                + " rule, args, found_at) select r.run_uuid, r.row_no, 99, r.line_no, 'ERROR', cast(? as varchar),"
                                + " r.source_id, case when r.payload = k.payload then cast(? as varchar)"
                                + " else cast(? as varchar) end, '[\"' || k.line_no || '\",\"' || k.row_no || '\"]',"
                                + " cast(? as timestamp(6) with time zone) from import_row r join (" + last
                                + ") d on d.source = r.source and d.source_id = r.source_id join import_row k"
                                + " on k.run_uuid = r.run_uuid and k.row_no = d.last_no"
                                + " where r.run_uuid = ? and r.status = 'STAGED' and r.row_no < d.last_no");
                PreparedStatement update =
                        connection.prepareStatement("update import_row set status = 'REJECTED', payload = null"
                                + " where run_uuid = ? and status = 'STAGED' and exists (select 1 from import_finding f"
                                + " where f.run_uuid = ? and f.row_no = import_row.row_no and f.rule in (?, ?))")) {
            insert.setString(1, column);
            insert.setString(2, same);
            insert.setString(3, other);
            insert.setObject(4, now);
            insert.setString(5, run.toString());
            insert.setString(6, run.toString());
            int count = insert.executeUpdate();
            update.setString(1, run.toString());
            update.setString(2, run.toString());
            update.setString(3, same);
            update.setString(4, other);
            update.executeUpdate();
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException("The staged rows cannot be compared", e);
        }
    }

    /** The next rows of a part that wait, by rank; ordered by the whole index, or H2 would sort all that wait. */
    public List<WaitingRow> waiting(UUID run, int part, long after, int max) {
        return jdbc.read(
                "select row_no, line_no, source, source_id, payload from import_row where run_uuid = ? and part = ?"
                        + " and status = 'STAGED' and row_no > ? order by run_uuid, part, status, row_no limit ?",
                result -> new WaitingRow(
                        result.getLong(1),
                        result.getLong(2),
                        result.getString(3),
                        result.getString(4),
                        result.getString(5)),
                run.toString(),
                part,
                after,
                max);
    }

    /** Notes what became of rows, and forgets their values. */
    public void done(UUID run, Collection<Done> rows) {
        note(
                "update import_row set status = ?, changes = ?, payload = null where run_uuid = ? and row_no = ?",
                run,
                rows);
    }

    /** Notes what would become of rows, which keep their values until they are taken. */
    public void told(UUID run, Collection<Done> rows) {
        note("update import_row set status = ?, changes = ? where run_uuid = ? and row_no = ?", run, rows);
    }

    private void note(String sql, UUID run, Collection<Done> rows) {
        jdbc.write(sql, rows, (update, row) -> {
            update.setString(1, row.status());
            update.setString(2, row.changes());
            update.setString(3, run.toString());
            update.setLong(4, row.row());
        });
    }

    /** Lets the rows of which something was told wait to be taken, as if nothing were. */
    public void waitAgain(UUID run) {
        jdbc.update(
                "update import_row set status = 'STAGED', changes = null where run_uuid = ? and status <> 'STAGED'"
                        + " and payload is not null",
                List.of(run.toString()));
    }

    /** Tells whether any waiting row is about a place that is there. */
    public boolean meetsPlaces(UUID run) {
        return !jdbc.read(
                        "select r.row_no from import_row r where r.run_uuid = ? and r.status = 'STAGED' and exists"
                                + " (select 1 from place_card p where p.source = r.source and p.source_id = r.source_id)"
                                + " limit 1",
                        r -> r.getLong(1),
                        run.toString())
                .isEmpty();
    }

    /** Counts the staged rows, refused ones included. */
    public long count(UUID run) {
        return jdbc.read("select count(*) from import_row where run_uuid = ?", r -> r.getLong(1), run.toString())
                .get(0);
    }

    /** Counts the communes by what they were found by, the most frequent first. */
    public Map<String, Long> derivations(UUID run) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.read(
                        "select derivation, count(*) as n from import_row where run_uuid = ?"
                                + " and derivation is not null group by derivation order by n desc, derivation",
                        r -> Map.entry(r.getString(1), r.getLong(2)),
                        run.toString())
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    /**
     * Forgets the staged rows of a run but for the first ones, and the values of those.
     *
     * @param changing whether to keep those, too, that would change a record
     */
    public void forget(UUID run, int keep, boolean changing) {
        jdbc.update(
                "delete from import_row where run_uuid = ? and row_no > ?"
                        + (changing ? " and status <> 'UPDATED'" : ""),
                List.of(run.toString(), keep));
        jdbc.update(
                "update import_row set payload = null where run_uuid = ? and payload is not null",
                List.of(run.toString()));
    }

    /** Forgets the staged rows of runs that nobody took up again. */
    public void forgetBefore(OffsetDateTime moment) {
        jdbc.write(
                "delete from import_row where staged_at < ?", List.of(moment), (delete, m) -> delete.setObject(1, m));
    }
}
