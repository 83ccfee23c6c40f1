package fr.maillage.indicator.persistence;

import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorDefinition.Measure;
import fr.maillage.shared.database.TableStatistics;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes snapshots: a draft per run, filled indicator by indicator, then put in the place of the day's former one. */
@ApplicationScoped
public class SnapshotRepository {

    /** The territories {@code t} that contain something on a day, which is asked for four times. */
    private static final String AROUND = " join territory_closure a on a.descendant_id = {inner}"
            + " and a.valid_from <= ? and (a.valid_to is null or a.valid_to > ?)"
            + " join territory t on t.id = a.ancestor_id"
            + " and t.valid_from <= ? and (t.valid_to is null or t.valid_to > ?)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    @Inject
    private ValueTables values;

    @Inject
    private TableStatistics statistics;

    @Inject
    @Any
    private Instance<IndicatorCalculator> calculators;

    /** A snapshot of a run. */
    public record Draft(long id, LocalDate date, boolean complete) {}

    /** Writes what the transaction has changed on entities, which the queries of calculators would not see. */
    public void flush() {
        entities.flush();
    }

    /** The snapshot of a run, complete or not. */
    public Optional<Draft> ofRun(UUID run) {
        return jdbc
                .read(
                        "select id, snapshot_date, current_for from indicator_snapshot where run_id = ?",
                        List.of(run.toString()),
                        row -> new Draft(row.getLong(1), row.getObject(2, LocalDate.class), row.getObject(3) != null))
                .stream()
                .findFirst();
    }

    /** Removes what runs of earlier days left unfinished. */
    public void dropDraftsBefore(LocalDate day) {
        drop(jdbc.read(
                "select id from indicator_snapshot where current_for is null and snapshot_date < ?",
                List.of(day),
                row -> row.getLong(1)));
    }

    /** Removes the oldest snapshots but never the latest one; says how many. */
    public int dropStartedBefore(OffsetDateTime limit, int most) {
        List<Long> old = jdbc.read(
                "select id from indicator_snapshot where started_at < ? and snapshot_date <"
                        + " (select max(snapshot_date) from indicator_snapshot where current_for is not null)"
                        + " order by id fetch first " + most + " rows only",
                List.of(limit),
                row -> row.getLong(1));
        drop(old);
        return old.size();
    }

    /** Opens a draft. */
    public long open(UUID run, LocalDate day, OffsetDateTime at) {
        long id = jdbc.read("select nextval('indicator_snapshot_seq')", List.of(), row -> row.getLong(1))
                .get(0);
        jdbc.update(
                "insert into indicator_snapshot (id, snapshot_date, run_id, started_at) values (?, ?, ?, ?)",
                List.of(id, day, run.toString(), at));
        values.open(id);
        return id;
    }

    /**
     * Decides which territories the snapshot covers: all that lies in the committee's territory, all that contains a
     * part of it, every département and perimeter, and wherever there is something to count with all that contains
     * it. Then lets the calculators count what several indicators read.
     */
    public void fillScope(long snapshot, LocalDate day, String committee) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder counted = new StringBuilder();
        for (IndicatorCalculator calculator : calculators) {
            IndicatorQuery query = calculator.presence(day);
            counted.append(
                    " union select t.id from (" + query.sql() + ") as x (id)" + AROUND.replace("{inner}", "x.id"));
            parameters.addAll(query.parameters());
            parameters.addAll(List.of(day, day, day, day));
        }
        fillScope(snapshot, day, committee, "'DEPARTMENT', 'PERIMETER'", counted.toString(), parameters);
    }

    /**
     * The same for a snapshot of the committee alone: all that lies in its territory, all that contains a part of it, and
     * every perimeter.
     */
    public void fillOwnScope(long snapshot, LocalDate day, String committee) {
        fillScope(snapshot, day, committee, "'PERIMETER'", "", List.of());
    }

    private void fillScope(
            long snapshot, LocalDate day, String committee, String kinds, String more, List<Object> given) {
        List<Object> parameters = new ArrayList<>(List.of(snapshot, day, day, day, day, day, day, committee, day, day));
        parameters.addAll(given);
        // A union of joins: as conditions on each territory, H2 would ask every time anew where there is something.
        jdbc.update(
                "insert into indicator_scope (snapshot_id, territory_id) select cast(? as bigint), w.id from ("
                        + "select t.id from territory t where t.kind in (" + kinds + ")"
                        + " and t.valid_from <= ? and (t.valid_to is null or t.valid_to > ?)"
                        + " union select t.id from territory r join territory_closure i on i.ancestor_id = r.id"
                        + AROUND.replace("{inner}", "i.descendant_id")
                        + " where r.code = ? and i.valid_from <= ? and (i.valid_to is null or i.valid_to > ?)" + more
                        + ") w",
                parameters);
        statistics.refresh("indicator_scope");
        for (IndicatorCalculator calculator : calculators) {
            for (String table : calculator.workTables()) {
                calculator.filling(table, snapshot, day).forEach(q -> jdbc.update(q.sql(), q.parameters()));
                statistics.refresh(table);
            }
        }
    }

    /** Counts the territories that the snapshot covers; 0 once it is complete. */
    public long scopeSize(long snapshot) {
        return jdbc.read(
                        "select count(*) from indicator_scope where snapshot_id = ?",
                        List.of(snapshot),
                        row -> row.getLong(1))
                .get(0);
    }

    /**
     * Computes and stores an indicator for the whole scope.
     *
     * @return the number of values stored
     */
    public int fill(long snapshot, IndicatorDefinition definition, IndicatorQuery query) {
        String figure = definition.measure() == Measure.COUNT
                ? "q.numerator"
                : "round(cast(q.numerator as numeric(20, 6)) * " + definition.factor() + " / q.denominator, 6)";
        List<Object> parameters = new ArrayList<>(List.of(snapshot, definition.code()));
        parameters.addAll(query.parameters());
        return jdbc.update(
                "insert into " + values.of(snapshot)
                        + " (snapshot_id, territory_id, indicator, dimension, numerator, denominator, figure, reason)"
                        + " select cast(? as bigint), q.territory_id, cast(? as varchar(60)), q.dimension,"
                        + " case when q.reason is null then q.numerator end,"
                        + " case when q.reason is null then q.denominator end,"
                        + " case when q.reason is null then " + figure + " end, q.reason"
                        + " from (" + query.sql() + ") as q (territory_id, dimension, numerator, denominator, reason)",
                parameters);
    }

    /** Makes the draft the day's snapshot and removes the former one. */
    public void publish(long snapshot, LocalDate day, OffsetDateTime at) {
        // Two runs of the same day meet here: the second waits on the rows of the first.
        jdbc.update("update indicator_snapshot set started_at = started_at where snapshot_date = ?", List.of(day));
        values.close(snapshot);
        List<Long> former = jdbc.read(
                "select id from indicator_snapshot where current_for = ? and id <> ?",
                List.of(day, snapshot),
                row -> row.getLong(1));
        forget(former);
        jdbc.update(
                "update indicator_snapshot set current_for = snapshot_date, completed_at = ? where id = ?",
                List.of(at, snapshot));
        forgetWork(snapshot);
        // Last, because readers wait from here on until the transaction ends.
        values.remove(former);
    }

    /** Keeps the values of earlier days in one place. */
    public void putTogether() {
        values.putTogether();
    }

    private void drop(List<Long> snapshots) {
        forget(snapshots);
        values.remove(snapshots);
    }

    private void forget(List<Long> snapshots) {
        for (Long snapshot : snapshots) {
            forgetWork(snapshot);
            jdbc.update("delete from indicator_snapshot where id = ?", List.of(snapshot));
        }
    }

    private void forgetWork(long snapshot) {
        jdbc.update("delete from indicator_scope where snapshot_id = ?", List.of(snapshot));
        for (IndicatorCalculator calculator : calculators) {
            for (String table : calculator.workTables()) {
                jdbc.update("delete from " + table + " where snapshot_id = ?", List.of(snapshot));
            }
        }
    }
}
