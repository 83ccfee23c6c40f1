package fr.maillage.territory.qpv;

import fr.maillage.shared.Violation;
import java.util.List;
import java.util.UUID;

/**
 * Outcome of an import of the list of QPV, in rows.
 *
 * @param read rows of the file, without the header
 * @param created QPV that were not known
 * @param updated QPV whose name, communes or population changed
 * @param unchanged QPV that were already as the file says
 * @param rejected rows with an error; nothing of such a row was taken
 * @param rejectsId the stored file of the rejected rows with their errors, to be corrected and sent again; null
 *     when there are none
 * @param errors every error, in the order of the file; a row may have several
 */
public record QpvImportReport(
        int read, int created, int updated, int unchanged, int rejected, UUID rejectsId, List<RowError> errors) {

    public QpvImportReport {
        errors = List.copyOf(errors);
    }

    /**
     * An error in a row.
     *
     * @param line the line of the file, the header being line 1
     * @param column the column's name in the file
     * @param violation the rule and the refused value
     */
    public record RowError(long line, String column, Violation violation) {}
}
