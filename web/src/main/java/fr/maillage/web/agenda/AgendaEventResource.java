package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaService;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.ArchiveRequest;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events of the agenda, for programs that keep it. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/agenda/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
public class AgendaEventResource {

    @Inject
    private AgendaService agenda;

    @Context
    private UriInfo uri;

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an event with all its dates")
    @APIResponse(
            responseCode = "200",
            description = "The whole event, its version in ETag",
            content = @Content(schema = @Schema(implementation = AgendaDocument.class)))
    @APIResponse(responseCode = "404", description = "No such event")
    public Response get(@PathParam("id") String id) {
        return answer(agenda.get(Identifiers.of("agenda", id)));
    }

    @POST
    @Needs(Permission.CONTRIBUTE)
    @Operation(summary = "Enter an event", description = "At a place of the present in your territory.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The place is outside your territory")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(AgendaDocument event) {
        AgendaDetail created = agenda.create(Records.present(event).place, event.values());
        return Records.created(
                uri, AgendaEventResource.class, created.id(), created.version(), AgendaDocument.of(created));
    }

    @PUT
    @Needs(Permission.CONTRIBUTE)
    @Path("/{id}")
    @Operation(summary = "Replace an event", description = "A field that is left out is emptied.")
    @APIResponse(responseCode = "200", description = "The event as it is now, with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else changed the event meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, AgendaDocument event) {
        return answer(agenda.update(
                Identifiers.of("agenda", id), EntityTags.read(ifMatch), Records.present(event).place, event.values()));
    }

    @POST
    @Needs(Permission.CONTRIBUTE)
    @Path("/{id}/archive")
    @Operation(summary = "Archive an event, with a reason")
    @APIResponse(responseCode = "200", description = "The archived event")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveRequest why) {
        return answer(
                agenda.archive(Identifiers.of("agenda", id), EntityTags.read(ifMatch), ArchiveRequest.reason(why)));
    }

    @POST
    @Needs(Permission.CONTRIBUTE)
    @Path("/{id}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Restore an archived event")
    @APIResponse(responseCode = "200", description = "The restored event")
    @APIResponse(responseCode = "409", description = "The event is not archived")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(agenda.restore(Identifiers.of("agenda", id), EntityTags.read(ifMatch)));
    }

    private static Response answer(AgendaDetail event) {
        return Records.found(event.version(), AgendaDocument.of(event));
    }
}
