package fr.maillage.committee.item;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An item of an agenda with the names of what it belongs to.
 *
 * @param values what it says, in normal form
 * @param rank its place on the agenda: only the order counts, numbers may be missing
 * @param presenterKey the database identifier of who presents it; null for nobody of the register
 * @param body the identifier of the body whose gathering it is
 * @param territoryKey where the body works
 * @param before the item of an earlier gathering that it goes on with; null for none
 * @param after the item in which it goes on; null for none
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record ItemView(
        UUID id,
        int version,
        FieldValues<ItemField> values,
        int rank,
        Long presenterKey,
        UUID gathering,
        String gatheringTitle,
        LocalDate heldOn,
        boolean gatheringArchived,
        UUID body,
        long territoryKey,
        String territoryCode,
        ItemThread before,
        ItemThread after,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(ItemField.TITLE);
    }

    /** In minutes; null where nobody said. */
    public Integer duration() {
        String minutes = values.text(ItemField.DURATION);
        if (minutes == null) {
            return null;
        }
        return Integer.valueOf(minutes);
    }

    /** In words; null where it is somebody of the register, or nobody. */
    public String presentedBy() {
        return values.text(ItemField.PRESENTED_BY);
    }

    /** Tells if it waits for another gathering, or waited. */
    public boolean carriedOver() {
        return ItemField.YES.equals(values.text(ItemField.CARRIED_OVER));
    }

    /** The records that it is about, in their order. */
    public List<RecordRef> links() {
        return values.list(ItemField.LINKS).stream()
                .flatMap(text -> RecordRef.read(text).stream())
                .toList();
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
