package fr.maillage.web.plan.action;

import fr.maillage.identity.Permission;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.MilestoneService;
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

/** The milestones of actions, for programs. */
@Path("/actions/{id}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_PLAN)
@Tag(name = "actions")
public class MilestoneResource {

    @Inject
    private MilestoneService milestones;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The milestones of an action, in their order")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "No such action")
    public List<MilestoneDocument> list(@PathParam("id") String id) {
        return milestones.of(action(id)).stream().map(MilestoneDocument::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a milestone to an action", description = "At the end where it says no place.")
    @APIResponse(responseCode = "201", description = "Added; its address in Location")
    @APIResponse(responseCode = "404", description = "No such action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(
            responseCode = "422",
            description = "One violation per wrong field, such as a day outside those of the action that is not meant")
    public Response add(@PathParam("id") String id, MilestoneDocument milestone) {
        MilestoneDocument input = Records.present(milestone);
        Milestone added = milestones.add(action(id), input.values(), input.outside);
        return Records.created(uri, added.id(), added.version(), MilestoneDocument.of(added));
    }

    @PUT
    @Path("/{milestone}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace a milestone", description = "A field that is left out is emptied, but the place.")
    @APIResponse(
            responseCode = "200",
            description = "The milestone as it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = MilestoneDocument.class)))
    @APIResponse(responseCode = "404", description = "No such milestone of this action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the milestone meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id,
            @PathParam("milestone") String milestone,
            @HeaderParam("If-Match") String ifMatch,
            MilestoneDocument says) {
        UUID known = known(id, milestone);
        int version = EntityTags.read(ifMatch);
        MilestoneDocument input = Records.present(says);
        Milestone saved = milestones.change(action(id), known, version, input.values(), input.outside);
        return Records.found(saved.version(), MilestoneDocument.of(saved));
    }

    @DELETE
    @Path("/{milestone}")
    @Operation(summary = "Take a milestone out of its action")
    @APIResponse(responseCode = "204", description = "The action has it no more")
    @APIResponse(responseCode = "404", description = "No such milestone of this action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the milestone meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") String id,
            @PathParam("milestone") String milestone,
            @HeaderParam("If-Match") String ifMatch) {
        UUID known = known(id, milestone);
        milestones.remove(action(id), known, EntityTags.read(ifMatch));
        return Response.noContent().build();
    }

    private static UUID action(String id) {
        return Identifiers.of("plan.action", id);
    }

    /** A record is looked for before its version is asked for. */
    private UUID known(String id, String milestone) {
        return milestones
                .get(action(id), Identifiers.of("plan.milestone", milestone))
                .id();
    }
}
