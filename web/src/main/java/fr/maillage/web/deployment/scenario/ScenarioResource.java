package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioList;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scenarios, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/scenarios")
@Needs(Permission.EDIT_DEPLOYMENT)
@Tag(name = "scenarios")
public class ScenarioResource extends RecordResource<ScenarioDetail, ScenarioField, ScenarioDocument> {

    static final String KIND = "deployment.scenario";

    @Inject
    private ScenarioService scenarios;

    @Inject
    private ScenarioList list;

    @Inject
    private ListReading lists;

    public ScenarioResource() {
        super(KIND);
    }

    /** @param submittedOn the day, YYYY-MM-DD; today where it is left out */
    @Schema(name = "ScenarioSubmission")
    public record Submission(String submittedOn) {}

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.deployment.scenario.ScenarioList")
    public Response list() {
        return lists.page(list, uri(), ScenarioDocument::of);
    }

    @POST
    @Operation(summary = "Enter a scenario without lines")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ScenarioDocument document) {
        return created(scenarios.create(Records.present(document).values()));
    }

    @POST
    @Path("/{id}/submit")
    @Operation(
            summary = "Put a scenario before the prefecture",
            description = "From then on it may say something of each line; how long that takes counts from this day.")
    @APIResponse(responseCode = "200", description = "The submitted scenario, with its new ETag")
    @APIResponse(responseCode = "409", description = "It has no lines, was submitted before, or is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "A day that is none, or to come")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response submit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Submission submission) {
        String said = Records.present(submission).submittedOn();
        LocalDate day = Asked.byProgram(name -> said).day("submittedOn");
        ScenarioDetail submitted = scenarios.submit(Identifiers.of(KIND, id), EntityTags.read(ifMatch), day);
        return Records.found(submitted.version(), document(submitted));
    }

    @Override
    protected ScenarioService service() {
        return scenarios;
    }

    @Override
    protected ScenarioDocument document(ScenarioDetail scenario) {
        return ScenarioDocument.of(scenario.scenario());
    }

    @Override
    protected FieldValues<ScenarioField> values(ScenarioDocument document) {
        return document.values();
    }
}
