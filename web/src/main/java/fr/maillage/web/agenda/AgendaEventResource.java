package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
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

    /** Why an event is archived. */
    @Schema(name = "AgendaArchiveRequest")
    public record ArchiveRequest(String reason) {}

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an event with all its dates")
    @APIResponse(
            responseCode = "200",
            description = "The whole event, its version in ETag",
            content = @Content(schema = @Schema(implementation = AgendaDocument.class)))
    @APIResponse(responseCode = "404", description = "No such event")
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), agenda.get(Identifiers.of("agenda", id)));
    }

    @POST
    @Operation(summary = "Enter an event", description = "At a place of the present in your territory.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The place is outside your territory")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(AgendaDocument event) {
        AgendaDetail created = agenda.create(present(event).input());
        return answer(
                Response.created(uri.getBaseUriBuilder()
                        .path(AgendaEventResource.class)
                        .path(created.id().toString())
                        .build()),
                created);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace an event", description = "A field that is left out is emptied.")
    @APIResponse(responseCode = "200", description = "The event as it is now, with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else changed the event meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, AgendaDocument event) {
        return answer(
                Response.ok(),
                agenda.update(
                        Identifiers.of("agenda", id),
                        EntityTags.required(ifMatch),
                        present(event).input()));
    }

    @POST
    @Path("/{id}/archive")
    @Operation(summary = "Archive an event, with a reason")
    @APIResponse(responseCode = "200", description = "The archived event")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveRequest why) {
        return answer(
                Response.ok(),
                agenda.archive(
                        Identifiers.of("agenda", id), EntityTags.required(ifMatch), why == null ? null : why.reason()));
    }

    @POST
    @Path("/{id}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Restore an archived event")
    @APIResponse(responseCode = "200", description = "The restored event")
    @APIResponse(responseCode = "409", description = "The event is not archived")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(Response.ok(), agenda.restore(Identifiers.of("agenda", id), EntityTags.required(ifMatch)));
    }

    private static Response answer(Response.ResponseBuilder builder, AgendaDetail event) {
        return builder.header("ETag", EntityTags.of(event.version()))
                .entity(AgendaDocument.of(event))
                .build();
    }

    private static AgendaDocument present(AgendaDocument event) {
        if (event == null) {
            throw Problem.of(Problem.Kind.MALFORMED, null, "required", null);
        }
        return event;
    }
}
