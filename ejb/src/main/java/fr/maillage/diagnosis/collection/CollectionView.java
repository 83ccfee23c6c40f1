package fr.maillage.diagnosis.collection;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A collection with the name of its territory and what is in it.
 *
 * @param values what it says of itself, in normal form
 * @param groups how many groups of gatherings belong to it
 * @param respondents how many residents belong to it
 * @param statements how many were taken and are not archived
 * @param firstDay the day on which it began: as it says, else that of the first words; null for neither
 * @param lastDay the day on which it ended, alike
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record CollectionView(
        UUID id,
        int version,
        FieldValues<CollectionField> values,
        String territoryName,
        long groups,
        long respondents,
        long statements,
        LocalDate firstDay,
        LocalDate lastDay,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(CollectionField.TITLE);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
