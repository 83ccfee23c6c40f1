package fr.maillage.plan.frame;

import fr.maillage.plan.scheme.VersionState;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A frame as its list shows it.
 *
 * @param values what it says, in normal form
 * @param state that of the version in force, else of the latest
 * @param number that version's
 * @param adoptedOn since when a version is in force; null while none is
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record FrameView(
        long key,
        UUID id,
        int version,
        FieldValues<FrameField> values,
        long territoryKey,
        String territoryName,
        VersionState state,
        int number,
        LocalDate adoptedOn,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String name() {
        return values.text(FrameField.NAME);
    }

    public String code() {
        return values.text(FrameField.CODE);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
