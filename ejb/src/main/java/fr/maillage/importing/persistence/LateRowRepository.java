package fr.maillage.importing.persistence;

import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which imports have rows that wait for what later files bring, in the transaction of the caller. */
@ApplicationScoped
public class LateRowRepository {

    @Inject
    private Jdbc jdbc;

    /** Notes that a run has begun of which rows may wait; nothing happens where it is noted. */
    public void begun(UUID run, OffsetDateTime now) {
        if (!noted(run)) {
            jdbc.update(
                    "insert into import_late (run_uuid, noted_at, state) values (?, ?, 'running')",
                    List.of(run.toString(), now));
        }
    }

    /** Tells whether rows of a run that has ended wait. */
    public boolean waits(UUID run) {
        return !jdbc.read(
                        "select 1 from import_late where run_uuid = ? and state = 'waiting'",
                        r -> r.getLong(1),
                        run.toString())
                .isEmpty();
    }

    /** Tells whether rows of a run wait, may do so when it ends, or are taken again now: its file is still read. */
    public boolean noted(UUID run) {
        return !jdbc.read("select 1 from import_late where run_uuid = ?", r -> r.getLong(1), run.toString())
                .isEmpty();
    }

    /**
     * Notes that rows of a run wait that ends.
     *
     * @return false where something has come in since it began, so that they are to be taken again now; true once
     */
    public boolean ended(UUID run) {
        jdbc.update(
                "update import_late set state = 'waiting' where run_uuid = ? and state = 'running'",
                List.of(run.toString()));
        return jdbc.update(
                        "update import_late set state = 'again' where run_uuid = ? and state = 'brought'",
                        List.of(run.toString()))
                == 0;
    }

    /**
     * Tells a run that has not ended that something came in.
     *
     * @return false where it has ended
     */
    public boolean brought(UUID run) {
        return jdbc.update(
                        "update import_late set state = 'brought' where run_uuid = ? and state in ('running', 'brought')",
                        List.of(run.toString()))
                == 1;
    }

    /**
     * Lets the rows of a run that has ended be taken again.
     *
     * @return false where none waited
     */
    public boolean again(UUID run) {
        return jdbc.update(
                        "update import_late set state = 'again' where run_uuid = ? and state = 'waiting'",
                        List.of(run.toString()))
                == 1;
    }

    /** Lets no row of a run wait any more. */
    public void forget(UUID run) {
        jdbc.update("delete from import_late where run_uuid = ?", List.of(run.toString()));
    }

    /** Lets no row wait that has done so since before a moment. */
    public void forgetBefore(OffsetDateTime moment) {
        jdbc.update("delete from import_late where noted_at < ?", List.of(moment));
    }

    /** The runs of which rows have waited, or may, since a moment, the oldest first. */
    public List<UUID> waiting(OffsetDateTime since) {
        return jdbc.read(
                "select run_uuid from import_late where noted_at >= ? and state <> 'again' order by noted_at, run_uuid",
                r -> UUID.fromString(r.getString(1)),
                since);
    }

    /** The ranks of the rows of a run of which one of some rules tells something. */
    public Set<Long> rows(UUID run, Collection<String> rules) {
        if (rules.isEmpty()) {
            return Set.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(run.toString()));
        parameters.addAll(rules);
        return new HashSet<>(jdbc.read(
                "select distinct row_no from import_finding where run_uuid = ? and row_no > 0 and rule in ("
                        + Rows.marks(rules) + ")",
                parameters,
                r -> r.getLong(1)));
    }

    /** The ranks of the rows of a run that were refused. */
    public Set<Long> refused(UUID run) {
        return new HashSet<>(jdbc.read(
                "select distinct row_no from import_finding where run_uuid = ? and row_no > 0 and severity = 'ERROR'",
                r -> r.getLong(1),
                run.toString()));
    }

    /** Forgets why some rows of a run were refused: they have been taken since. */
    public void taken(UUID run, Collection<Long> rows) {
        jdbc.write(
                "delete from import_finding where run_uuid = ? and row_no = ? and severity = 'ERROR'",
                rows,
                (delete, row) -> {
                    delete.setString(1, run.toString());
                    delete.setLong(2, row);
                });
    }
}
