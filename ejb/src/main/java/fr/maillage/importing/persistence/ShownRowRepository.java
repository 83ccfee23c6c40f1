package fr.maillage.importing.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The rows of imports as pages show them: the first ones, and those that would change a record. */
@ApplicationScoped
public class ShownRowRepository {

    private static final String SHOWN = "select row_no, source, source_id, label, commune_name, status, changes"
            + " from import_row where run_uuid = ? ";

    @Inject
    private Jdbc jdbc;

    /** A row as the preview shows it. */
    public record Shown(
            long row,
            String source,
            String sourceId,
            String label,
            String communeName,
            String status,
            String changes) {}

    /** Tells how many rows of a file would change a record. */
    public long changing(UUID run) {
        return jdbc.read(
                        "select count(*) from import_row where run_uuid = ? and status = 'UPDATED'",
                        r -> r.getLong(1),
                        run.toString())
                .get(0);
    }

    /** The first rows of a file and what became of them. */
    public List<Shown> shown(UUID run, int max) {
        return jdbc.read(SHOWN + "and row_no <= ? order by row_no", ShownRowRepository::shown, run.toString(), max);
    }

    /** A page of the rows that would change a record, by rank. */
    public List<Shown> changingPage(UUID run, int offset, int max) {
        return jdbc.read(
                SHOWN + "and status = 'UPDATED' order by row_no limit ? offset ?",
                ShownRowRepository::shown,
                run.toString(),
                max,
                offset);
    }

    /** The next rows that would change a record, for who reads them all: those behind a row. */
    public List<Shown> nextChanging(UUID run, long after, int max) {
        return jdbc.read(
                SHOWN + "and status = 'UPDATED' and row_no > ? order by row_no limit ?",
                ShownRowRepository::shown,
                run.toString(),
                after,
                max);
    }

    private static Shown shown(ResultSet r) throws SQLException {
        return new Shown(
                r.getLong(1),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7));
    }
}
