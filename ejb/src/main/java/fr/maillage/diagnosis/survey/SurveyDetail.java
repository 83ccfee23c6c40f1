package fr.maillage.diagnosis.survey;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A survey for somebody who may change it, or not. */
public record SurveyDetail(SurveyView survey, boolean editable) implements RecordDetail<SurveyField> {

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
