package fr.maillage.actor;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An actor in a list.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param values what it says, in normal form
 * @param territoryName of the territory where it acts
 * @param contacts how many people it is reached through
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record ActorSummary(
        UUID id,
        int version,
        FieldValues<ActorField> values,
        String territoryName,
        long contacts,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String name() {
        return values.text(ActorField.NAME);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
