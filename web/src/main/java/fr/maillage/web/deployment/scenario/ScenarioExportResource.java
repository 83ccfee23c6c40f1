package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioFilter;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.deployment.scenario.ScenarioView;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of scenarios as a table for spreadsheets, with the filters and the order of the page. */
@Path("/scenarios." + TableAnswers.FORMAT)
@Tag(name = "scenarios")
public class ScenarioExportResource {

    @Inject
    private ScenarioService scenarios;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The scenarios that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        ScenarioFilter filter = ScenarioParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("updated", false);
        return new ListExport<ScenarioView, ScenarioField>(
                        ScenarioResource.KIND, List.of(ScenarioField.values()), ScenarioView::values)
                .column(
                        "deployment.scenario.state",
                        (scenario, locale) -> Messages.text(
                                locale,
                                "deployment.scenario.state." + scenario.state().code()))
                .column("deployment.scenario.submittedOn", (scenario, locale) -> scenario.submittedOn())
                .column("deployment.scenario.lines", (scenario, locale) -> scenario.lines())
                .column("deployment.scenario.pending", (scenario, locale) -> scenario.pending())
                .answer(request, format, vocabularies.all(), scenarios.keys(filter, order), scenarios::slice);
    }
}
