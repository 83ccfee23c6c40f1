package fr.maillage.actor;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import fr.maillage.territory.TerritoryView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An actor with all that the caller may know of it.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param values what it says, in normal form; its territory is a code
 * @param territory where it acts
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 * @param contacts the people it is reached through; null where the caller may not read them
 * @param editable whether the caller may change it
 */
public record ActorDetail(
        UUID id,
        int version,
        FieldValues<ActorField> values,
        TerritoryView territory,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        List<ContactView> contacts,
        boolean editable)
        implements RecordDetail<ActorField> {

    public String name() {
        return values.text(ActorField.NAME);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    @Override
    public boolean open() {
        return editable && !archived();
    }
}
