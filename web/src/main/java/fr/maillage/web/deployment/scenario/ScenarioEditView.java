package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a scenario, or enters a new one. */
@Named
@ViewScoped
public class ScenarioEditView extends RecordEditView<ScenarioDetail, ScenarioField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private ScenarioLabels labels;

    @Inject
    private TerritoryReference territories;

    @Inject
    private Caller caller;

    public ScenarioEditView() {
        super(ScenarioField.class, "deployment.scenario");
    }

    @Override
    protected ScenarioService service() {
        return scenarios;
    }

    @Override
    protected RecordLabels<ScenarioField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<ScenarioField> begin() {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return FieldValues.none(ScenarioField.class)
                .with(ScenarioField.TERRITORY, territories.first(Permission.EDIT_DEPLOYMENT));
    }

    @Override
    protected ScenarioDetail create(FieldValues<ScenarioField> input) {
        return scenarios.create(input);
    }

    @Override
    protected Reference reference(ScenarioField field) {
        return territories;
    }
}
