package fr.maillage.importing.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Rows of imports of other records than places that name an address. */
@ApplicationScoped
public class ImportedPersonRepository {

    private static final int MOST = 1000;

    private static final String OF_PEOPLE =
            "run_uuid in (select k.run_uuid from job_parameter_card k where k.name = 'kind')";

    private static final String ROWS = " import_row where " + OF_PEOPLE
            + " and (lower(payload) like ?1 escape '!' or lower(changes) like ?1 escape '!')";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A row that is shown still. */
    public record ImportedRow(String run, long line, String label, String payload) {}

    public List<ImportedRow> of(String email) {
        return Rows.list(
                entities,
                "select run_uuid, line_no, label, payload from" + ROWS + " order by staged_at, row_no fetch first "
                        + MOST + " rows only",
                row -> new ImportedRow(
                        row.text("run_uuid"),
                        row.number("line_no"),
                        row.text("label") == null ? "" : row.text("label"),
                        row.text("payload")),
                pattern(email));
    }

    public void forget(String email) {
        Rows.execute(entities, "delete from" + ROWS, pattern(email));
        Rows.execute(
                entities,
                "update import_finding set found = null where " + OF_PEOPLE + " and lower(found) like ?1 escape '!'",
                pattern(email));
    }

    private static String pattern(String email) {
        return "%" + email.replace("!", "!!").replace("_", "!_").replace("%", "!%") + "%";
    }
}
