package fr.maillage.deployment;

import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioList;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Scenarios are records like others. */
@InsideEar
class ScenarioRecordIT extends RecordContract<ScenarioDetail, ScenarioField> {

    @Inject
    private ScenarioService scenarios;

    @Inject
    private ScenarioList scenarioList;

    ScenarioRecordIT() {
        super(ScenarioField.class, ScenarioField.NOTE);
    }

    @Override
    protected RecordService<ScenarioDetail, ScenarioField> service() {
        return scenarios;
    }

    @Override
    protected ScenarioDetail enter() {
        return scenarios.create(FieldValues.none(ScenarioField.class)
                .with(ScenarioField.TITLE, "Après les conventions")
                .with(ScenarioField.TERRITORY, "com:93032")
                .with(ScenarioField.NOTE, "Vu avec la commune en juin"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return scenarioList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("title", "submittedOn", "updated");
    }
}
