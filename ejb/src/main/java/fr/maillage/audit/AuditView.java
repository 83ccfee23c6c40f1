package fr.maillage.audit;

import fr.maillage.shared.AuditLine;
import fr.maillage.shared.RecordRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One line of the audit, as it was written.
 *
 * @param id grows with time; the only identifier of a line
 * @param at the instant, in UTC
 * @param actorId the account; null for visitors and for the system
 * @param actorLogin the name it signed in with at that moment
 * @param actorName how it was called at that moment
 * @param action {@code feature.verb}
 * @param record the changed record; null where there is none
 * @param label how people called the record; null where it has no name
 * @param territoryId the record's territory; null where none
 * @param runId the job run that did it; null when somebody did it directly
 * @param changes the changed fields, never null
 */
public record AuditView(
        long id,
        OffsetDateTime at,
        UUID actorId,
        String actorLogin,
        String actorName,
        String action,
        RecordRef record,
        String label,
        Long territoryId,
        UUID runId,
        List<AuditLine.Change> changes) {

    public AuditView {
        changes = List.copyOf(changes);
    }
}
