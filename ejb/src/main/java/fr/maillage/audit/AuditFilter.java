package fr.maillage.audit;

import java.time.LocalDate;

/**
 * Which lines are wanted; null or blank means any.
 *
 * @param actor a login, exactly
 * @param action an action such as {@code place.update}, or a feature's name for all of its actions
 * @param recordType the kind of record, such as {@code place}
 * @param from the first day, of Europe/Paris
 * @param to the last day, included
 * @param text a part of the record's label, or its identifier; case is ignored
 */
public record AuditFilter(String actor, String action, String recordType, LocalDate from, LocalDate to, String text) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    public AuditFilter {
        actor = blankToNull(actor);
        action = blankToNull(action);
        recordType = blankToNull(recordType);
        text = blankToNull(text);
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.trim();
    }
}
