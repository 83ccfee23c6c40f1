package fr.maillage.deployment.scenario;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A scenario as its list shows it.
 *
 * @param values what it says, in normal form
 * @param submittedOn null for a draft
 * @param lines how many it has
 * @param open how many of them are neither done nor refused
 * @param pending how many of them have no opinion yet
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record ScenarioView(
        long key,
        UUID id,
        int version,
        FieldValues<ScenarioField> values,
        long territoryKey,
        String territoryName,
        LocalDate submittedOn,
        int lines,
        int open,
        int pending,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(ScenarioField.TITLE);
    }

    /** The code of the territory on which it is kept. */
    public String territory() {
        return values.text(ScenarioField.TERRITORY);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public ScenarioState state() {
        if (submittedOn == null) {
            return ScenarioState.DRAFT;
        }
        return lines > 0 && open == 0 ? ScenarioState.CLOSED : ScenarioState.SUBMITTED;
    }
}
