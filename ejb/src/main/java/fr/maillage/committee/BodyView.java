package fr.maillage.committee;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A body with the name of its territory.
 *
 * @param values what it says, in normal form
 * @param gatherings how many it holds that are not archived
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record BodyView(
        UUID id,
        int version,
        FieldValues<BodyField> values,
        String territoryName,
        long gatherings,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String name() {
        return values.text(BodyField.NAME);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
