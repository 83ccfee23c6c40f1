package fr.maillage.diagnosis.survey;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * A survey for somebody who may change it, or not.
 *
 * @param given how many answers there are; null for who may not change it
 * @param waiting how many free words of them wait to be read; 0 for who may not change it
 */
public record SurveyDetail(SurveyView survey, boolean editable, Long given, long waiting)
        implements RecordDetail<SurveyField> {

    @Override
    public UUID id() {
        return survey.id();
    }

    @Override
    public int version() {
        return survey.version();
    }

    @Override
    public FieldValues<SurveyField> values() {
        return survey.values();
    }

    @Override
    public boolean open() {
        return editable && !survey.archived();
    }
}
