package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.deployment.scenario.ScenarioView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    public ScenarioResource() {
        super(KIND);
    }

    /**
     * A page of the list.
     *
     * @param total how many scenarios fit
     * @param page zero-based
     * @param size scenarios per page, at most 200
     */
    @Schema(name = "ScenarioPage")
    public record Answer(long total, int page, int size, List<ScenarioDocument> items) {

        static Answer of(Page<ScenarioView> found) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream().map(ScenarioDocument::of).toList());
        }
    }

    /** @param submittedOn the day, YYYY-MM-DD; today where it is left out */
    @Schema(name = "ScenarioSubmission")
    public record Submission(String submittedOn) {}

    @GET
    @Operation(
            summary = "List scenarios",
            description = "In a stable order; sort by updated, title or submittedOn, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of scenarios, without their lines")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown state or order")
    public Answer list(
            @Parameter(description = "Those kept on it or on a part of it: dep:93, ept:200058790…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "draft, submitted or closed") @QueryParam("state") String state,
            @Parameter(description = "true for those that wait for an opinion only") @QueryParam("pending")
                    String pending,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(scenarios.list(
                ScenarioParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort)));
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
