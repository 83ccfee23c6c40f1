package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineDesk;
import fr.maillage.deployment.scenario.LineDetail;
import fr.maillage.deployment.scenario.LineProgressService;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lines of scenarios, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/scenarios/{id}/lines")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_DEPLOYMENT)
@Tag(name = "scenarios")
public class LineResource {

    @Inject
    private ScenarioLineService lines;

    @Inject
    private LineProgressService progress;

    @Context
    private UriInfo uri;

    /** The lines of a scenario by their codes. */
    @Schema(name = "ScenarioLines")
    public record Answer(List<LineDocument> items) {}

    @GET
    @Operation(summary = "List the lines of a scenario with the opinions on each")
    @APIResponse(responseCode = "200", description = "All of them, by their codes")
    @APIResponse(responseCode = "404", description = "No such scenario")
    public Answer list(@PathParam("id") String id) {
        return new Answer(lines.of(scenario(id)).stream().map(LineDocument::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a line to a scenario")
    @APIResponse(responseCode = "201", description = "Added; its address in Location")
    @APIResponse(responseCode = "404", description = "No such scenario")
    @APIResponse(responseCode = "409", description = "The scenario is archived")
    @APIResponse(
            responseCode = "422",
            description = "One violation per wrong field, an unknown post and a second line on one post included")
    public Response add(@PathParam("id") String id, LineDocument line) {
        LineDetail added = lines.add(scenario(id), Records.present(line).values());
        return Records.created(uri, added.id(), added.version(), LineDocument.of(added.line()));
    }

    @GET
    @Path("/{line}")
    @Operation(summary = "Read a line of a scenario")
    @APIResponse(
            responseCode = "200",
            description = "The line, its version in ETag",
            content = @Content(schema = @Schema(implementation = LineDocument.class)))
    @APIResponse(responseCode = "404", description = "No such line in this scenario")
    public Response get(@PathParam("id") String id, @PathParam("line") String line) {
        return answer(lines.get(known(id, line)));
    }

    @PUT
    @Path("/{line}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace what a line says", description = "A field that is left out is emptied.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = LineDocument.class)))
    @APIResponse(responseCode = "404", description = "No such line in this scenario")
    @APIResponse(
            responseCode = "409",
            description = "The scenario is archived, or the line has an opinion or a decision")
    @APIResponse(responseCode = "412", description = "Somebody else changed the line meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id,
            @PathParam("line") String line,
            @HeaderParam("If-Match") String ifMatch,
            LineDocument says) {
        int version = EntityTags.read(ifMatch);
        return answer(
                lines.update(known(id, line), version, Records.present(says).values()));
    }

    /**
     * A step of a line.
     *
     * @param state decided, done or refused
     * @param made the code of the drop-in that was entered for a line that opens one without saying where and when
     */
    @Schema(name = "ScenarioLineStep")
    public record Step(String state, String made) {}

    @POST
    @Path("/{line}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide, do or refuse what a line proposes",
            description = "What is done changes the plan: a post or drop-in ends, moves or is made.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = LineDocument.class)))
    @APIResponse(responseCode = "404", description = "No such line in this scenario")
    @APIResponse(
            responseCode = "409",
            description =
                    "The scenario is not submitted or is archived, the line has no opinion or is not decided, or the"
                            + " plan is no longer as the line took it to be; nothing is changed then")
    @APIResponse(responseCode = "412", description = "Somebody else changed the line meanwhile")
    @APIResponse(responseCode = "422", description = "No such state, or a post that is occupied then")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response step(
            @PathParam("id") String id,
            @PathParam("line") String line,
            @HeaderParam("If-Match") String ifMatch,
            Step step) {
        int version = EntityTags.read(ifMatch);
        Step asked = Records.present(step);
        UUID known = known(id, line);
        Line moved = switch (String.valueOf(asked.state())) {
            case "decided" -> progress.decide(known, version);
            case "done" -> progress.done(known, version, asked.made());
            case "refused" -> progress.refuse(known, version);
            default ->
                throw Problem.invalid("state", asked.state() == null ? "required" : "unknown-value", asked.state());
        };
        return Records.found(moved.version(), LineDocument.of(moved));
    }

    @DELETE
    @Path("/{line}")
    @Operation(summary = "Take a line out of a scenario")
    @APIResponse(responseCode = "204", description = "The scenario has it no more")
    @APIResponse(responseCode = "404", description = "No such line in this scenario")
    @APIResponse(
            responseCode = "409",
            description = "The scenario is archived, or the line has an opinion or a decision")
    @APIResponse(responseCode = "412", description = "Somebody else changed the line meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(
            @PathParam("id") String id, @PathParam("line") String line, @HeaderParam("If-Match") String ifMatch) {
        int version = EntityTags.read(ifMatch);
        lines.remove(known(id, line), version);
    }

    private static UUID scenario(String id) {
        return Identifiers.of(ScenarioResource.KIND, id);
    }

    private UUID known(String id, String line) {
        LineDetail found = lines.get(Identifiers.of(LineDesk.KIND, line));
        if (!found.scenario().equals(scenario(id))) {
            throw Problem.notFound(LineDesk.KIND, line);
        }
        return found.id();
    }

    private static Response answer(LineDetail line) {
        return Records.found(line.version(), LineDocument.of(line.line()));
    }
}
