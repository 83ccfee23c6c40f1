package fr.maillage.web.actor;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ActorSummary;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.ArchiveRequest;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actors, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/actors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "actors")
public class ActorResource {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private ActorService actors;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many actors fit
     * @param page zero-based
     * @param size actors per page, at most 200
     */
    @Schema(name = "ActorPage")
    public record Answer(long total, int page, int size, List<ActorSummary> items) {}

    @GET
    @Operation(
            summary = "List actors",
            description = "In a stable order; sort by name, type or territory, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of actors")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown term or order")
    public Answer list(
            @Parameter(description = "Actors that act in it or in a part of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Code of a type") @QueryParam("type") String type,
            @Parameter(description = "Code of a network or label") @QueryParam("network") String network,
            @Parameter(description = "true for archived actors only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Page<ActorSummary> found = actors.list(
                ActorParameters.filter(Asked.byProgram(uri.getQueryParameters()::getFirst), vocabularies.all()),
                Paging.request(page, size, sort));
        return new Answer(found.total(), found.request().page(), found.request().size(), found.items());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an actor")
    @APIResponse(
            responseCode = "200",
            description = "The whole record, its version in ETag",
            content = @Content(schema = @Schema(implementation = ActorDocument.class)))
    @APIResponse(responseCode = "404", description = "No such actor")
    public Response get(@PathParam("id") String id) {
        return answer(actors.get(Identifiers.of("actor", id)));
    }

    @POST
    @Needs(Permission.EDIT_ACTORS)
    @Operation(
            summary = "Enter an actor",
            description = "Entering one twice is refused by its identifier, where it has one.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ActorDocument actor) {
        ActorDetail created = actors.create(Records.present(actor).input());
        return Records.created(uri, ActorResource.class, created.id(), created.version(), ActorDocument.of(created));
    }

    @PUT
    @Needs(Permission.EDIT_ACTORS)
    @Path("/{id}")
    @Operation(summary = "Replace an actor's record", description = "A field that is left out is emptied.")
    @APIResponse(responseCode = "200", description = "The record as it is now, with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else changed the actor meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ActorDocument actor) {
        return answer(actors.update(
                Identifiers.of("actor", id),
                EntityTags.read(ifMatch),
                Records.present(actor).input()));
    }

    @POST
    @Needs(Permission.EDIT_ACTORS)
    @Path("/{id}/archive")
    @Operation(summary = "Archive an actor, with a reason")
    @APIResponse(responseCode = "200", description = "The archived record")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveRequest why) {
        return answer(
                actors.archive(Identifiers.of("actor", id), EntityTags.read(ifMatch), ArchiveRequest.reason(why)));
    }

    @POST
    @Needs(Permission.EDIT_ACTORS)
    @Path("/{id}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Restore an archived actor")
    @APIResponse(responseCode = "200", description = "The restored record")
    @APIResponse(responseCode = "409", description = "The actor is not archived")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(actors.restore(Identifiers.of("actor", id), EntityTags.read(ifMatch)));
    }

    private static Response answer(ActorDetail actor) {
        return Records.found(actor.version(), ActorDocument.of(actor));
    }
}
