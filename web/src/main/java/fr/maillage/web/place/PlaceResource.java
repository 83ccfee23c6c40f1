package fr.maillage.web.place;

import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "places")
public class PlaceResource {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many places fit
     * @param page zero-based
     * @param size places per page, at most 200
     */
    @Schema(name = "PlacePage")
    public record Answer(long total, int page, int size, List<PlaceItem> items) {}

    /** Which actor runs a place; null for none. */
    @Schema(name = "PlaceRunBy")
    public record RunBy(String actor) {}

    @GET
    @Operation(
            summary = "List places",
            description = "In a stable order; sort by name, commune, postalCode, date or"
                    + " source, with a minus sign in front for the descending order.")
    @APIResponse(responseCode = "200", description = "A page of places")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown class of freshness, term or order")
    public Answer list(
            @Parameter(description = "Territory code: dep:93, ept:200058790, com:93032, qpv:…, per:…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Code of a national or finer service") @QueryParam("service") String service,
            @Parameter(description = "up-to-date, to-watch, to-check or to-update") @QueryParam("freshness")
                    String freshness,
            @Parameter(description = "Code of a national programme or a label") @QueryParam("label") String label,
            @Parameter(description = "true for archived places only") @QueryParam("archived") String archived,
            @Parameter(description = "true for places that their source no longer has") @QueryParam("gone") String gone,
            @Parameter(description = "Identifier of the actor that runs them") @QueryParam("actor") String actor,
            @Parameter(description = "now: places that are open at this moment for sure") @QueryParam("open")
                    String open,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        PageRequest request = Paging.request(page, size, sort);
        Page<PlaceSummary> found = places.list(
                PlaceParameters.filter(Asked.byProgram(uri.getQueryParameters()::getFirst), vocabularies.all()),
                request);
        return new Answer(
                found.total(),
                request.page(),
                request.size(),
                found.items().stream().map(PlaceItem::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a place")
    @APIResponse(
            responseCode = "200",
            description = "The whole record, its version in ETag",
            content = @Content(schema = @Schema(implementation = PlaceDocument.class)))
    @APIResponse(responseCode = "404", description = "No such place")
    public Response get(@PathParam("id") String id) {
        return answer(places.get(Identifiers.of("place", id)));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Operation(summary = "Create a place", description = "Repeat a request with the same Idempotency-Key without fear.")
    @APIResponse(responseCode = "201", description = "Created; its address in Location")
    @APIResponse(responseCode = "403", description = "The commune is outside your territory")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(PlaceDocument place, @HeaderParam("Idempotency-Key") String key) {
        PlaceDetail created = key == null
                ? places.create(Records.present(place).input())
                : places.create(Records.present(place).input(), key);
        return Records.created(uri, PlaceResource.class, created.id(), created.version(), PlaceDocument.of(created));
    }

    @PUT
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}")
    @Operation(
            summary = "Replace a place's record",
            description =
                    "A field that is left out is emptied. What was verified with those who run the place is dated today (verified,"
                            + " verifiedGroups); a correction alone dates nothing.")
    @APIResponse(responseCode = "200", description = "The record as it is now, with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else changed the place meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PlaceDocument place) {
        return answer(places.update(
                Identifiers.of("place", id),
                EntityTags.read(ifMatch),
                Records.present(place).input()));
    }

    @POST
    @Needs(Permission.CONTRIBUTE)
    @Path("/{id}/confirm")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Say that the whole record is right today")
    @APIResponse(responseCode = "200", description = "The record as it is now")
    public Response confirm(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(places.confirm(Identifiers.of("place", id), EntityTags.read(ifMatch)));
    }

    @POST
    @Needs(Permission.CONTRIBUTE)
    @Path("/{id}/proposals")
    @Operation(
            summary = "Propose corrections of a place",
            description = "Send the record as it should be; what differs is decided on by those who may change it.")
    @APIResponse(responseCode = "200", description = "The record, unchanged")
    @APIResponse(responseCode = "422", description = "One violation per wrong or emptied field, or nothing differs")
    public Response propose(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PlaceDocument place) {
        return answer(places.propose(
                Identifiers.of("place", id),
                EntityTags.read(ifMatch),
                Records.present(place).input()));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/archive")
    @Operation(summary = "Archive a place, with a reason")
    @APIResponse(responseCode = "200", description = "The archived record")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveRequest why) {
        return answer(
                places.archive(Identifiers.of("place", id), EntityTags.read(ifMatch), ArchiveRequest.reason(why)));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Restore an archived place")
    @APIResponse(responseCode = "200", description = "The restored record")
    @APIResponse(responseCode = "409", description = "The place is not archived")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(places.restore(Identifiers.of("place", id), EntityTags.read(ifMatch)));
    }

    @PUT
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/actor")
    @Operation(summary = "Say which actor runs a place", description = "null or an absent actor detaches it.")
    @APIResponse(responseCode = "200", description = "The record as it is now")
    @APIResponse(responseCode = "404", description = "No such place or actor")
    @APIResponse(responseCode = "409", description = "Another actor runs it, or one of both is archived")
    public Response runBy(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, RunBy by) {
        UUID place = Identifiers.of("place", id);
        int version = EntityTags.read(ifMatch);
        if (by == null || by.actor() == null) {
            running.detach(place, version);
        } else {
            running.attach(place, version, Identifiers.of("actor", by.actor()));
        }
        return answer(places.get(place));
    }

    private static Response answer(PlaceDetail place) {
        return Records.found(place.version(), PlaceDocument.of(place));
    }
}
