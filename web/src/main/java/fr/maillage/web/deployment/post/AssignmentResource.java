package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.AssignmentDetail;
import fr.maillage.deployment.post.AssignmentService;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Asked;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who holds which post, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/post-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_DEPLOYMENT)
@Tag(name = "posts")
public class AssignmentResource {

    private static final String KIND = AssignmentService.KIND;

    @Inject
    private AssignmentService assignments;

    @Context
    private UriInfo uri;

    /** The assignments of a post, the first one first. */
    @Schema(name = "PostAssignments")
    public record Answer(List<AssignmentDocument> items) {}

    @GET
    @Operation(summary = "List the assignments of a post, the first one first")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "No such post")
    @APIResponse(responseCode = "422", description = "No post is named")
    public Answer list(@Parameter(description = "The code of the post") @QueryParam("post") String post) {
        String code = Asked.byProgram(uri.getQueryParameters()::getFirst).text("post");
        return new Answer(
                assignments.of(code).stream().map(AssignmentDocument::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an assignment")
    @APIResponse(responseCode = "200", description = "The assignment, its version in ETag")
    @APIResponse(responseCode = "404", description = "No such assignment")
    public Response get(@PathParam("id") String id) {
        return answer(assignments.get(Identifiers.of(KIND, id)));
    }

    @POST
    @Operation(summary = "Enter an assignment")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "404", description = "No such post")
    @APIResponse(responseCode = "409", description = "The post is archived")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, an overlap included")
    public Response create(AssignmentDocument input) {
        AssignmentDetail made = assignments.add(Records.present(input).values());
        return Records.created(uri, getClass(), made.id(), made.version(), AssignmentDocument.of(made));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace an assignment", description = "It stays with its post.")
    @APIResponse(responseCode = "200", description = "The assignment as it is now, with its new ETag")
    @APIResponse(responseCode = "409", description = "The post is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, an overlap included")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, AssignmentDocument input) {
        return answer(assignments.update(
                Identifiers.of(KIND, id),
                EntityTags.read(ifMatch),
                Records.present(input).values()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove an assignment")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        assignments.remove(Identifiers.of(KIND, id), EntityTags.read(ifMatch));
    }

    private static Response answer(AssignmentDetail detail) {
        return Records.found(detail.version(), AssignmentDocument.of(detail));
    }
}
