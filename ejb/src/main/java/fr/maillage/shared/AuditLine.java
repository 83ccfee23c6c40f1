package fr.maillage.shared;

import java.util.List;

/**
 * One changed record.
 *
 * @param action what happened, as {@code feature.verb}, for example {@code place.update}
 * @param record the record; null for what has none (a refused sign-in)
 * @param label how people call the record at that moment; null where it has no name
 * @param territoryId the territory that the record belongs to; null where none
 * @param changes the changed fields, empty where values must not be kept
 */
public record AuditLine(String action, RecordRef record, String label, Long territoryId, List<Change> changes) {

    /** One field's values before and after, as text; null means empty. */
    public record Change(String field, String before, String after) {}

    public AuditLine {
        changes = List.copyOf(changes);
    }
}
