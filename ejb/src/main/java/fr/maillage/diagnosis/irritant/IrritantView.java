package fr.maillage.diagnosis.irritant;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An irritant as its list shows it.
 *
 * @param code what a file calls it; null for one that was entered here
 * @param values what it says, in normal form
 * @param findingTitle the title of the finding that it bears out; null where there is none or it is a draft
 * @param delay the days from its sending to the answer, or to today while it waits; null where it was closed without one
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record IrritantView(
        UUID id,
        int version,
        String code,
        FieldValues<IrritantField> values,
        String territoryName,
        String findingTitle,
        Long delay,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String subject() {
        return values.text(IrritantField.SUBJECT);
    }

    public IrritantState state() {
        return IrritantState.byCode(values.text(IrritantField.STATE)).orElseThrow();
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
