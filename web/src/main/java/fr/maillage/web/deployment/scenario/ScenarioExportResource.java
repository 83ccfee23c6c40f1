package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioList;
import fr.maillage.deployment.scenario.ScenarioView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of scenarios for spreadsheets. */
@Path("/scenarios." + TableAnswers.FORMAT)
@Tag(name = "scenarios")
public class ScenarioExportResource extends ListFile<ScenarioView, ScenarioField> {

    @Inject
    private ScenarioList list;

    @Override
    protected ScenarioList list() {
        return list;
    }
}
