package fr.maillage.web.plan.session;

import fr.maillage.identity.Permission;
import fr.maillage.plan.session.ActionSessionService;
import fr.maillage.plan.session.SessionSheet.Held;
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

/** The sessions of actions, for programs; their sums are the figures of the months. */
@Path("/actions/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_PLAN)
@Tag(name = "action-figures")
public class SessionResource {

    @Inject
    private ActionSessionService sessions;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The sessions of an action, the latest first", description = "200 at most.")
    @APIResponse(responseCode = "200", description = "Its sessions")
    @APIResponse(responseCode = "404", description = "No such action")
    public List<SessionDocument> list(@PathParam("id") String id) {
        return sessions.of(action(id)).sessions().stream()
                .map(SessionDocument::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter what was counted in a session of an action",
            description = "The sums of its sessions become the figures of the month.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "404", description = "No such action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(
            responseCode = "422",
            description = "One violation per wrong value, such as a count of which the month has a figure already")
    public Response add(@PathParam("id") String id, SessionDocument says) {
        SessionDocument input = Records.present(says);
        Held added = sessions.add(action(id), input.values(), input.counted());
        return Records.created(uri, added.id(), added.version(), SessionDocument.of(added));
    }

    @PUT
    @Path("/{session}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace a session", description = "A count that is left out is taken back.")
    @APIResponse(
            responseCode = "200",
            description = "The session as it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = SessionDocument.class)))
    @APIResponse(responseCode = "404", description = "No such session of this action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the session meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong value")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id,
            @PathParam("session") String session,
            @HeaderParam("If-Match") String ifMatch,
            SessionDocument says) {
        UUID known = known(id, session);
        int version = EntityTags.read(ifMatch);
        SessionDocument input = Records.present(says);
        Held saved = sessions.change(action(id), known, version, input.values(), input.counted());
        return Records.found(saved.version(), SessionDocument.of(saved));
    }

    @DELETE
    @Path("/{session}")
    @Operation(summary = "Take a session out of its action")
    @APIResponse(responseCode = "204", description = "The action has it no more")
    @APIResponse(responseCode = "404", description = "No such session of this action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the session meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") String id, @PathParam("session") String session, @HeaderParam("If-Match") String ifMatch) {
        UUID known = known(id, session);
        sessions.remove(action(id), known, EntityTags.read(ifMatch));
        return Response.noContent().build();
    }

    private static UUID action(String id) {
        return Identifiers.of("plan.action", id);
    }

    /** A record is looked for before its version is asked for. */
    private UUID known(String id, String session) {
        return sessions.get(action(id), Identifiers.of(ActionSessionService.KIND, session))
                .id();
    }
}
