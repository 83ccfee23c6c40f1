package fr.maillage.funding.contract;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A contract as its list shows it.
 *
 * @param values what it says, in normal form
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record ContractView(
        long key,
        UUID id,
        int version,
        FieldValues<ContractField> values,
        long territoryKey,
        String territoryName,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(ContractField.TITLE);
    }

    public String code() {
        return values.text(ContractField.CODE);
    }

    /** Tells if it is {@code ahead}, {@code running} or {@code ended} on a day. */
    public String stage(LocalDate day) {
        if (LocalDate.parse(values.text(ContractField.STARTS_ON)).isAfter(day)) {
            return "ahead";
        }
        return LocalDate.parse(values.text(ContractField.ENDS_ON)).isBefore(day) ? "ended" : "running";
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
