package fr.maillage.diagnosis.survey;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A survey with the name of its territory.
 *
 * @param values what it says, in normal form
 * @param form the number of its last questions; 0 while it has none
 * @param answers how many were counted in editions
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record SurveyView(
        UUID id,
        int version,
        FieldValues<SurveyField> values,
        String territoryName,
        long form,
        long answers,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(SurveyField.TITLE);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
