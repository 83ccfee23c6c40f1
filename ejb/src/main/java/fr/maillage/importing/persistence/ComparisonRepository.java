package fr.maillage.importing.persistence;

import fr.maillage.identity.Scope;
import fr.maillage.importing.AbsenceVerdict;
import fr.maillage.importing.ImportComparison;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Compares staged files with the places of their sources, set-wise, in the transaction of the caller. */
@ApplicationScoped
public class ComparisonRepository {

    @Inject
    private Jdbc jdbc;

    /** Forgets the places that an earlier attempt found a file to lack. */
    public void begin(UUID run) {
        jdbc.update("delete from import_absent where run_uuid = ?", List.of(run.toString()));
    }

    /**
     * The last of the next places by identifier.
     *
     * @return empty where there are none after {@code after}
     */
    public Optional<Long> lastOf(long after, int places) {
        return jdbc.read(
                        "select max(n.id) from (select id from place_card where id > ? order by id limit ?) n",
                        r -> r.getObject(1) == null ? Optional.<Long>empty() : Optional.of(r.getLong(1)),
                        after,
                        places)
                .get(0);
    }

    /**
     * Notes, among the places after {@code after} up to {@code last}, those that a file should have and lacks.
     *
     * @param scope where the importer may import
     * @param day on which territories hold
     * @return how many of them the file should have
     */
    public long compare(UUID run, Scope scope, LocalDate day, long after, long last) {
        List<Object> parameters = new ArrayList<>();
        List<Long> departments = departments(run, day);
        if (departments.isEmpty()) {
            return 0;
        }
        parameters.addAll(List.of(after, last));
        String expected = expected(run, departments, scope, day, parameters);
        List<Object> all = new ArrayList<>(List.of(run.toString()));
        all.addAll(parameters);
        all.add(run.toString());
        jdbc.update(
                "insert into import_absent (run_uuid, place_id) select cast(? as varchar), p.id" + expected
                        + " and p.gone_since is null and not exists (select 1 from import_row r where r.run_uuid = ?"
                        + " and r.source = p.source and r.source_id = p.source_id)",
                all);
        return jdbc.read("select count(*)" + expected, r -> r.getLong(1), parameters.toArray())
                .get(0);
    }

    /** The départements where a file has rows, asked once: each place asks for its own only. */
    private List<Long> departments(UUID run, LocalDate day) {
        return jdbc.read(
                "select distinct d.ancestor_id from (select distinct commune_id from import_row where run_uuid = ?"
                        + " and commune_id is not null) c join territory_closure d on d.descendant_id = c.commune_id"
                        + " join territory t on t.id = d.ancestor_id and t.kind = 'DEPARTMENT'"
                        + " where d.valid_from <= ? and (d.valid_to is null or d.valid_to > ?)",
                r -> r.getLong(1),
                run.toString(),
                day,
                day);
    }

    /**
     * Every condition on a place is looked up by an index. A set that is computed inside the query would do on
     * PostgreSQL; H2 keeps its rows only until anybody writes to one of its tables, and beside other imports computes
     * it anew for every place.
     */
    private static String expected(
            UUID run, List<Long> departments, Scope scope, LocalDate day, List<Object> parameters) {
        StringBuilder sql = new StringBuilder(
                        " from place_card p where p.id > ? and p.id <= ? and p.archived_at is null")
                .append(" and exists (select 1 from import_row s where s.run_uuid = ? and s.source = p.source)");
        parameters.add(run.toString());
        within(sql, departments, day, parameters);
        if (!scope.everywhere()) {
            within(sql, scope.territoryIds(), day, parameters);
        }
        return sql.toString();
    }

    /**
     * Adding nothing to the ancestor keeps H2 from its primary key: for a list of ancestors it would walk through all
     * communes of each, for every place, which takes minutes when a file covers France.
     */
    private static void within(
            StringBuilder sql, Collection<Long> territories, LocalDate day, List<Object> parameters) {
        sql.append(" and exists (select 1 from territory_closure x where x.descendant_id = p.commune_id")
                .append(" and x.ancestor_id + 0 in (")
                .append(String.join(",", Collections.nCopies(territories.size(), "?")))
                .append(") and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))");
        parameters.addAll(territories);
        parameters.addAll(List.of(day, day));
    }

    /** Counts the staged rows that have no identifier. */
    public long keyless(UUID run) {
        return jdbc.read(
                        "select count(*) from import_row where run_uuid = ? and source_id = ''",
                        r -> r.getLong(1),
                        run.toString())
                .get(0);
    }

    /** Counts the places that a file lacks and that were not known to be gone. */
    public long absent(UUID run) {
        return jdbc.read("select count(*) from import_absent where run_uuid = ?", r -> r.getLong(1), run.toString())
                .get(0);
    }

    /** The next places that a file lacks, by identifier. */
    public List<Long> absentAfter(UUID run, long place, int max) {
        return jdbc.read(
                "select place_id from import_absent where run_uuid = ? and place_id > ?"
                        + " order by run_uuid, place_id limit ?",
                r -> r.getLong(1),
                run.toString(),
                place,
                max);
    }

    /** Keeps the result, in the place of an earlier attempt's. */
    public void keep(UUID run, ImportComparison result, OffsetDateTime now) {
        jdbc.update("delete from import_comparison where run_uuid = ?", List.of(run.toString()));
        jdbc.update(
                "insert into import_comparison (run_uuid, verdict, expected_count, absent_count, compared_at)"
                        + " values (?, ?, ?, ?, ?)",
                List.of(run.toString(), result.verdict().name(), result.expected(), result.absent(), now));
    }

    /** The result; empty until the file was compared. */
    public Optional<ImportComparison> of(UUID run) {
        return jdbc
                .read(
                        "select verdict, expected_count, absent_count from import_comparison where run_uuid = ?",
                        r -> new ImportComparison(AbsenceVerdict.valueOf(r.getString(1)), r.getLong(2), r.getLong(3)),
                        run.toString())
                .stream()
                .findFirst();
    }

    /** Forgets the results of old runs. */
    public void forgetBefore(OffsetDateTime moment) {
        jdbc.update(
                "delete from import_absent where run_uuid in"
                        + " (select c.run_uuid from import_comparison c where c.compared_at < ?)",
                List.of(moment));
        jdbc.update("delete from import_comparison where compared_at < ?", List.of(moment));
    }
}
