package fr.maillage.importing.persistence;

import fr.maillage.importing.ImportFinding;
import fr.maillage.shared.Violation;
import fr.maillage.shared.persistence.ArgumentsColumn;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Findings about the rows of imports. */
@ApplicationScoped
public class FindingRepository {

    private static final String COLUMNS = "row_no, line_no, severity, column_name, found, rule, args";

    private static final String OF_ROWS = "select " + COLUMNS + " from import_finding where run_uuid = ?"
            + " and severity = ? and (cast(? as varchar) is null or rule = ?) and ";

    @Inject
    private Jdbc jdbc;

    /** Findings of one rule and column, with the first of them. */
    public record Group(long count, ImportFinding first) {}

    /**
     * Adds findings.
     *
     * @param first the rank, within its row, of the first one: reading, taking and comparing rows number apart
     */
    public void add(UUID run, Collection<ImportFinding> findings, int first, OffsetDateTime now) {
        Map<Long, Integer> ranks = new HashMap<>();
        jdbc.write(
                "insert into import_finding (run_uuid, row_no, seq, line_no, severity, column_name, found, rule, args,"
                        + " found_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                findings,
                (insert, finding) -> {
                    Violation violation = finding.violation();
                    insert.setString(1, run.toString());
                    insert.setLong(2, finding.row());
                    insert.setInt(3, first + ranks.merge(finding.row(), 1, Integer::sum) - 1);
                    insert.setLong(4, finding.line());
                    insert.setString(5, finding.error() ? "ERROR" : "WARNING");
                    insert.setString(6, ArgumentsColumn.cut(violation.field(), 200));
                    insert.setString(7, ArgumentsColumn.cut(violation.value(), 500));
                    insert.setString(8, violation.rule());
                    insert.setString(9, ArgumentsColumn.write(violation.args()));
                    insert.setObject(10, now);
                });
    }

    /** The errors of rows after a rank, by rank; at most about {@code max}, but never half of a row's. */
    public List<ImportFinding> errorsAfter(UUID run, long row, int max) {
        return after(run, true, null, row, max);
    }

    /**
     * The findings of rows after a rank, by rank; at most about {@code max}, but never half of a row's.
     *
     * @param error whether errors or remarks
     * @param rule null for all
     * @param row 0 stands for the file as a whole: -1 for the beginning
     */
    public List<ImportFinding> after(UUID run, boolean error, String rule, long row, int max) {
        List<ImportFinding> found = read(
                OF_ROWS + "row_no > ? order by run_uuid, row_no, seq limit ?",
                run.toString(),
                severity(error),
                rule,
                rule,
                row,
                max);
        if (found.size() < max) {
            return found;
        }
        long last = found.get(found.size() - 1).row();
        List<ImportFinding> whole =
                new ArrayList<>(found.stream().filter(f -> f.row() < last).toList());
        whole.addAll(read(OF_ROWS + "row_no = ? order by seq", run.toString(), severity(error), rule, rule, last));
        return whole;
    }

    /**
     * A page of findings, by row.
     *
     * @param error whether errors or remarks
     * @param rule null for all
     */
    public List<ImportFinding> page(UUID run, boolean error, String rule, int offset, int max) {
        return read(
                OF_ROWS + "true order by row_no, seq limit ? offset ?",
                run.toString(),
                severity(error),
                rule,
                rule,
                max,
                offset);
    }

    public long count(UUID run, boolean error, String rule) {
        return jdbc.read(
                        "select count(*) from import_finding where run_uuid = ? and severity = ?"
                                + " and (cast(? as varchar) is null or rule = ?)",
                        r -> r.getLong(1),
                        run.toString(),
                        severity(error),
                        rule,
                        rule)
                .get(0);
    }

    /** Findings by rule and column, errors first, the most frequent first. */
    public List<Group> groups(UUID run) {
        return jdbc.read(
                "select g.n, f.row_no, f.line_no, f.severity, f.column_name, f.found, f.rule, f.args"
                        + " from (select count(*) as n, min(row_no * 1000 + seq) as first_key from import_finding"
                        + " where run_uuid = ? group by severity, rule, column_name) g join import_finding f"
                        + " on f.run_uuid = ? and f.row_no = g.first_key / 1000 and f.seq = mod(g.first_key, 1000)"
                        + " order by f.severity, g.n desc, f.rule, f.column_name limit 200",
                r -> new Group(r.getLong("n"), finding(r)),
                run.toString(),
                run.toString());
    }

    /** Forgets the findings of a run from a rank within their rows on; see {@link #add}. */
    public void forgetFrom(UUID run, int first) {
        jdbc.update("delete from import_finding where run_uuid = ? and seq >= ?", List.of(run.toString(), first));
    }

    /** Forgets the findings of old runs. */
    public void forgetBefore(OffsetDateTime moment) {
        jdbc.write(
                "delete from import_finding where found_at < ?",
                List.of(moment),
                (delete, m) -> delete.setObject(1, m));
    }

    private List<ImportFinding> read(String sql, Object... parameters) {
        return jdbc.read(sql, FindingRepository::finding, parameters);
    }

    private static ImportFinding finding(ResultSet r) throws SQLException {
        return new ImportFinding(
                r.getLong("row_no"),
                r.getLong("line_no"),
                "ERROR".equals(r.getString("severity")),
                new Violation(
                        r.getString("column_name"),
                        r.getString("rule"),
                        r.getString("found"),
                        ArgumentsColumn.read(r.getString("args"))));
    }

    private static String severity(boolean error) {
        return error ? "ERROR" : "WARNING";
    }
}
