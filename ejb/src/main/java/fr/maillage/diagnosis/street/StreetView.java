package fr.maillage.diagnosis.street;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A campaign with the name of its territory.
 *
 * @param values what it says, in normal form
 * @param respondents how many were met
 * @param statements how many were taken and are not archived
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record StreetView(
        UUID id,
        int version,
        FieldValues<StreetField> values,
        String territoryName,
        long respondents,
        long statements,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(StreetField.TITLE);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
