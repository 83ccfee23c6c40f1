package fr.maillage.plan.action;

import fr.maillage.plan.action.ProgressPolicy.Due;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An action as its list shows it.
 *
 * @param values what it says, in normal form
 * @param links what that means
 * @param leadId the identifier of the actor that leads it; null for none
 * @param milestones when they are due and done, in no order
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record ActionView(
        long key,
        UUID id,
        int version,
        FieldValues<ActionField> values,
        ActionLinks links,
        long territoryKey,
        String territoryName,
        UUID leadId,
        List<Due> milestones,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(ActionField.TITLE);
    }

    public String code() {
        return values.text(ActionField.CODE);
    }

    public ActionState state() {
        return ActionState.byCode(values.text(ActionField.STATE)).orElseThrow();
    }

    public LocalDate startsOn() {
        return day(ActionField.STARTS_ON);
    }

    public LocalDate endsOn() {
        return day(ActionField.ENDS_ON);
    }

    private LocalDate day(ActionField field) {
        String text = values.text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /** Counts its milestones that are done on a day. */
    public Progress progress(LocalDate day) {
        return ProgressPolicy.progress(milestones, day);
    }

    /** For how many days it has been late on a day; 0 where it is not. */
    public long late(LocalDate day) {
        return ProgressPolicy.late(state(), milestones, day);
    }

    /** The same on a day on which it was in another state; why it is in its own one is left out. */
    public ActionView in(String state) {
        return new ActionView(
                key,
                id,
                version,
                values.with(ActionField.STATE, state).with(ActionField.STATE_REASON, List.of()),
                links,
                territoryKey,
                territoryName,
                leadId,
                milestones,
                archivedAt,
                archiveReason,
                updatedAt);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
