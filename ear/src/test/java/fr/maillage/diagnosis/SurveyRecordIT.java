package fr.maillage.diagnosis;

import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyList;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Surveys are records like others. */
@InsideEar
class SurveyRecordIT extends RecordContract<SurveyDetail, SurveyField> {

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyList surveyList;

    SurveyRecordIT() {
        super(SurveyField.class, SurveyField.INTRODUCTION);
    }

    /** A survey of residents on some days. */
    static FieldValues<SurveyField> survey(String territory, String opensOn, String closesOn) {
        return FieldValues.none(SurveyField.class)
                .with(SurveyField.TITLE, "Vos démarches en ligne")
                .with(SurveyField.TERRITORY, territory)
                .with(SurveyField.SIDE, "residents")
                .with(SurveyField.OPENS_ON, opensOn)
                .with(SurveyField.CLOSES_ON, closesOn)
                .with(SurveyField.GOAL, "200");
    }

    @Override
    protected RecordService<SurveyDetail, SurveyField> service() {
        return surveys;
    }

    @Override
    protected SurveyDetail enter() {
        return surveys.create(survey(INSIDE, "2026-03-02", "2026-03-31"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return surveyList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("opensOn", "title", "territory");
    }
}
