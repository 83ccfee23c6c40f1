package fr.maillage.committee.paper;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A document of a gathering with the names of what it belongs to.
 *
 * @param values what it says, in normal form
 * @param item the identifier of its item on the agenda; null for the gathering as a whole
 * @param itemTitle null for the gathering as a whole
 * @param itemArchived whether its item is no longer on the agenda
 * @param file its latest file
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record PaperView(
        UUID id,
        int version,
        FieldValues<PaperField> values,
        UUID gathering,
        String gatheringTitle,
        LocalDate heldOn,
        boolean gatheringArchived,
        String territoryCode,
        UUID item,
        String itemTitle,
        boolean itemArchived,
        PaperFile file,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(PaperField.TITLE);
    }

    /** Tells if it is one of the annexes. */
    public boolean annex() {
        return PaperField.YES.equals(values.text(PaperField.ANNEX));
    }

    /** Tells if members read it by their links. */
    public boolean members() {
        return PaperField.YES.equals(values.text(PaperField.MEMBERS));
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
