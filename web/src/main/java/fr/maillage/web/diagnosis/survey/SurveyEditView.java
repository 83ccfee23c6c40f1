package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a survey, or enters a new one. */
@Named
@ViewScoped
public class SurveyEditView extends RecordEditView<SurveyDetail, SurveyField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService surveys;

    @Inject
    private TerritoryReference territories;

    @Inject
    private SurveyLabels labels;

    @Inject
    private Caller caller;

    public SurveyEditView() {
        super(SurveyField.class, "diagnosis.survey");
    }

    @Override
    protected SurveyService service() {
        return surveys;
    }

    @Override
    protected SurveyLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<SurveyField> begin() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        return FieldValues.none(SurveyField.class)
                .with(SurveyField.SIDE, StatementList.RESIDENTS)
                .with(SurveyField.TERRITORY, territories.first(Permission.EDIT_DIAGNOSIS));
    }

    @Override
    protected SurveyDetail create(FieldValues<SurveyField> input) {
        return surveys.create(input);
    }

    @Override
    protected Reference reference(SurveyField field) {
        return territories;
    }
}
