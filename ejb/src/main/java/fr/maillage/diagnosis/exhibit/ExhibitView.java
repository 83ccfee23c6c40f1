package fr.maillage.diagnosis.exhibit;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A document of the diagnosis with the name of its territory.
 *
 * @param values what it says, in normal form
 * @param mediaType of its file, told from the content
 * @param size of its file, in bytes
 * @param statements how many statements stand on it and are not archived
 * @param fileErasedAt when its file was erased; null while it is there
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record ExhibitView(
        UUID id,
        int version,
        FieldValues<ExhibitField> values,
        String territoryName,
        String mediaType,
        long size,
        long statements,
        OffsetDateTime fileErasedAt,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(ExhibitField.TITLE);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** Tells if its file is still there. */
    public boolean kept() {
        return fileErasedAt == null;
    }
}
