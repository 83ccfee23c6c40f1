package fr.maillage.web.plan.scheme;

import fr.maillage.identity.Permission;
import fr.maillage.plan.scheme.LineDetail;
import fr.maillage.plan.scheme.LineService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Axes and objectives of drafts, for programs. */
@Path("/schemes/{id}/lines")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_PLAN)
@Tag(name = "schemes")
public class SchemeLineResource {

    @Inject
    private LineService lines;

    @Context
    private UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add an axis or an objective to a draft",
            description = "At the end of the axes, or of its axis.")
    @APIResponse(responseCode = "201", description = "Added; its address in Location")
    @APIResponse(responseCode = "404", description = "No such version")
    @APIResponse(responseCode = "409", description = "The version is no draft, or its frame is archived")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response add(@PathParam("id") String id, LineDocument line) {
        LineDetail added = lines.add(
                Identifiers.of(SchemeResource.KIND, id), Records.present(line).values());
        return Records.created(uri, added.id(), added.version(), LineDocument.of(added.line()));
    }

    @PUT
    @Path("/{line}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replace what a draft says of a line",
            description = "A field that is left out is emptied. With another parent, the line moves to that axis.")
    @APIResponse(
            responseCode = "200",
            description = "The line as it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = LineDocument.class)))
    @APIResponse(responseCode = "404", description = "No such line in this version")
    @APIResponse(responseCode = "409", description = "The version is no draft")
    @APIResponse(responseCode = "412", description = "Somebody else changed the line meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id,
            @PathParam("line") String line,
            @HeaderParam("If-Match") String ifMatch,
            LineDocument says) {
        int version = EntityTags.read(ifMatch);
        LineDetail saved =
                lines.update(known(id, line), version, Records.present(says).values());
        return Records.found(saved.version(), LineDocument.of(saved.line()));
    }

    @DELETE
    @Path("/{line}")
    @Operation(summary = "Take a line out of a draft", description = "Other versions keep it.")
    @APIResponse(responseCode = "204", description = "The draft has it no more")
    @APIResponse(responseCode = "404", description = "No such line in this version")
    @APIResponse(
            responseCode = "409",
            description = "The version is no draft, the axis has objectives, or actions serve the line")
    @APIResponse(responseCode = "412", description = "Somebody else changed the line meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") String id, @PathParam("line") String line, @HeaderParam("If-Match") String ifMatch) {
        int version = EntityTags.read(ifMatch);
        lines.remove(known(id, line), version);
        return Response.noContent().build();
    }

    private UUID known(String id, String line) {
        UUID uuid = Identifiers.of("plan.line", line);
        LineDetail found = lines.get(uuid);
        if (!found.in().version().id().equals(Identifiers.of(SchemeResource.KIND, id))) {
            throw Problem.notFound("plan.line", line);
        }
        return uuid;
    }
}
