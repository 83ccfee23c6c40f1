package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.LineDesk;
import fr.maillage.deployment.scenario.OpinionService;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The prefecture's opinions on the lines of scenarios, for programs. None is changed or taken away. */
@Path("/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.GIVE_OPINION)
@Tag(name = "scenarios")
public class OpinionResource {

    @Inject
    private OpinionService opinions;

    @Inject
    private ScenarioLineService lines;

    @Context
    private UriInfo uri;

    /** The opinions on the lines of a scenario, line by line, the first one of each first. */
    @Schema(name = "ScenarioOpinions")
    public record Answer(List<OpinionDocument> items) {}

    @GET
    @Operation(summary = "List the opinions on the lines of a scenario, the first one of each line first")
    @APIResponse(responseCode = "200", description = "All of them; the last one of each line counts")
    @APIResponse(responseCode = "404", description = "No such scenario")
    @APIResponse(responseCode = "422", description = "No scenario is named")
    public Answer list(@Parameter(description = "Identifier of the scenario") @QueryParam("scenario") String scenario) {
        String id = Asked.byProgram(uri.getQueryParameters()::getFirst).text("scenario");
        return new Answer(lines.of(id == null ? null : Identifiers.of(ScenarioResource.KIND, id)).stream()
                .flatMap(line -> line.opinions().stream().map(opinion -> {
                    OpinionDocument document = OpinionDocument.of(opinion, line.code());
                    document.line = line.id().toString();
                    return document;
                }))
                .toList());
    }

    @POST
    @Operation(
            summary = "Give an opinion on a line, today",
            description = "What others said before stays; the last opinion counts.")
    @APIResponse(
            responseCode = "201",
            description = "Given; meanwhile tells what somebody else said after you had seen the line",
            content = @Content(schema = @Schema(implementation = OpinionDocument.class)))
    @APIResponse(responseCode = "404", description = "No such line")
    @APIResponse(
            responseCode = "409",
            description = "The scenario is not submitted or is archived, or the line is done or refused")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response give(OpinionDocument says) {
        OpinionDocument present = Records.present(says);
        if (present.line == null) {
            throw Problem.invalid("line", "required", null);
        }
        return Response.status(Response.Status.CREATED)
                .entity(OpinionDocument.of(
                        opinions.give(Identifiers.of(LineDesk.KIND, present.line), present.values(), present.seen)))
                .build();
    }
}
