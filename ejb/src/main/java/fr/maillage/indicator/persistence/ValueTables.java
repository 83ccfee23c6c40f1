package fr.maillage.indicator.persistence;

import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where the values of snapshots lie (ADR 28). On PostgreSQL each of the latest has a table of its own: without an index and
 * apart while it fills, then a child of {@code indicator_value}, whose queries find its rows; later they move there. On
 * H2 all lie in {@code indicator_value}, because H2 ends the transaction wherever a table is made or dropped.
 */
@ApplicationScoped
class ValueTables {

    private static final String ALL = "indicator_value";

    /**
     * Drops the tables of snapshots that are gone. That waits for whoever reads them, a backup for instance, and has
     * later readers wait behind: after a moment it is left to the next time.
     */
    private static final String SWEEP = """
            do $$
            declare
                gone regclass;
            begin
                for gone in
                    select c.oid from pg_class c
                    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                        and c.relname ~ '^indicator_value_[0-9]+$'
                        and not exists (select 1 from indicator_snapshot s where 'indicator_value_' || s.id = c.relname)
                loop
                    begin
                        set local lock_timeout = '1s';
                        execute format('drop table %s', gone);
                    exception when lock_not_available or deadlock_detected then
                        raise notice '% is being read, and goes another time', gone;
                    end;
                end loop;
                set local lock_timeout to default;
            end
            $$
            """;

    /** Moves what is older than the two latest snapshots; the drop comes last, so that readers hardly wait. */
    private static final String PUT_TOGETHER = """
            do $$
            declare
                old regclass;
            begin
                for old in
                    select c.oid from indicator_snapshot s
                    join pg_class c on c.relname = 'indicator_value_' || s.id and c.relkind = 'r'
                        and c.relnamespace = current_schema()::regnamespace
                    where s.current_for < (select min(l.current_for) from (select current_for from indicator_snapshot
                        where current_for is not null order by current_for desc limit 2) l)
                    order by s.current_for limit 3
                loop
                    begin
                        execute format('insert into indicator_value select * from %s', old);
                        set local lock_timeout = '1s';
                        execute format('drop table %s', old);
                    exception when lock_not_available or deadlock_detected then
                        raise notice '% is being read, and moves another time', old;
                    end;
                end loop;
                set local lock_timeout to default;
            end
            $$
            """;

    @Inject
    private Jdbc jdbc;

    /** Makes room for the values of a snapshot. */
    void open(long snapshot) {
        if (jdbc.postgresql()) {
            // The second condition tells the database which queries need not look here.
            jdbc.update(
                    "create table " + of(snapshot) + " (like indicator_value including constraints,"
                            + " check (snapshot_id = " + snapshot + "))",
                    List.of());
        }
    }

    /** The table into which to put the values of a snapshot that is open. */
    String of(long snapshot) {
        return jdbc.postgresql() ? ALL + "_" + snapshot : ALL;
    }

    /** Shows the values of a snapshot to readers: no more will come. */
    void close(long snapshot) {
        if (jdbc.postgresql()) {
            // Columns that are the same in all rows come last, so that each comparison is short.
            jdbc.update(
                    "alter table " + of(snapshot)
                            + " add primary key (territory_id, indicator, dimension, snapshot_id)",
                    List.of());
            jdbc.update("alter table " + of(snapshot) + " inherit indicator_value", List.of());
        }
    }

    /**
     * Removes the values of snapshots, and what an earlier removal had to leave.
     *
     * @param snapshots their rows in {@code indicator_snapshot} are gone already
     */
    void remove(List<Long> snapshots) {
        boolean apart = jdbc.postgresql();
        if (!snapshots.isEmpty()) {
            jdbc.update(
                    "delete from " + (apart ? "only " : "") + "indicator_value where snapshot_id in ("
                            + Rows.marks(snapshots) + ")",
                    snapshots);
        }
        if (apart) {
            jdbc.update(SWEEP, List.of());
        }
    }

    /** Puts the values of all but the latest snapshots into one table: a query locks each table that it may look into. */
    void putTogether() {
        if (jdbc.postgresql()) {
            jdbc.update(PUT_TOGETHER, List.of());
        }
    }
}
