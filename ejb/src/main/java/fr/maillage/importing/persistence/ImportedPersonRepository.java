package fr.maillage.importing.persistence;

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
        List<?> found = entities.createNativeQuery("select run_uuid, line_no, label, payload from" + ROWS
                        + " order by staged_at, row_no fetch first " + MOST + " rows only")
                .setParameter(1, pattern(email))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new ImportedRow(
                        (String) row[0], ((Number) row[1]).longValue(), row[2] == null ? "" : (String) row[2], (String)
                                row[3]))
                .toList();
    }

    public void forget(String email) {
        entities.createNativeQuery("delete from" + ROWS)
                .setParameter(1, pattern(email))
                .executeUpdate();
        entities.createNativeQuery("update import_finding set found = null where " + OF_PEOPLE
                        + " and lower(found) like ?1 escape '!'")
                .setParameter(1, pattern(email))
                .executeUpdate();
    }

    private static String pattern(String email) {
        return "%" + email.replace("!", "!!").replace("_", "!_").replace("%", "!%") + "%";
    }
}
