package fr.maillage.offer;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An offer with the names of its place and of its actor.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param values what it says, in normal form
 * @param state today
 * @param communeCode of the place, such as {@code com:93032}
 * @param actor null while nobody has said who offers it
 * @param actorName null without an actor
 * @param keptBy the kind of record that gives its name, hours and days, under the same identifier; null for none
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record OfferView(
        UUID id,
        int version,
        FieldValues<OfferField> values,
        OfferState state,
        UUID place,
        String placeName,
        boolean placeArchived,
        String communeCode,
        String communeName,
        UUID actor,
        String actorName,
        String keptBy,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String name() {
        return values.text(OfferField.NAME);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
