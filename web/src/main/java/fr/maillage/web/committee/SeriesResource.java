package fr.maillage.web.committee;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.series.SeriesService;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.ArchiveRequest;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** The series of a gathering from it on, for programs. */
@Path("/gatherings/{id}/series")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "gatherings")
public class SeriesResource {

    @Inject
    private SeriesService series;

    @Inject
    private GatheringService gatherings;

    @Context
    private UriInfo uri;

    @POST
    @Operation(
            summary = "Prolong the series of a gathering",
            description =
                    "Adds gatherings after the last one: count more, or until a day, by the rule of the series; or"
                            + " dates for a series of chosen days. They take title, body, times, mode and place of the last one that"
                            + " is not archived; nobody is invited. All or none. size is wanted as it was read: a series that has"
                            + " another one now is not prolonged.")
    @APIResponse(
            responseCode = "201",
            description = "Prolonged; the first gathering that was added, its address in Location",
            content = @Content(schema = @Schema(implementation = GatheringDocument.class)))
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such gathering")
    @APIResponse(
            responseCode = "409",
            description = "The gathering is archived or in no series, or the series has another size now")
    @APIResponse(
            responseCode = "422",
            description = "No end or two, a day that the series has already, one that is too far, or too many")
    public Response prolong(@PathParam("id") String id, SeriesDocument more) {
        SeriesDocument said = Records.present(more);
        UUID first = series.prolong(gathering(id), said.size, said.input()).get(0);
        GatheringDetail added = gatherings.get(first);
        return Records.created(uri, GatheringResource.class, first, added.version(), document(added));
    }

    @PUT
    @Operation(
            summary =
                    "Replace a gathering's record, and give its times, mode and place to those that follow in its series",
            description =
                    "A field that is left out is emptied. Those that follow and are neither held nor archived keep"
                            + " their day and their title. All or none.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = GatheringDocument.class)))
    @APIResponse(responseCode = "403", description = "A body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such gathering")
    @APIResponse(responseCode = "409", description = "The gathering is archived or in no series")
    @APIResponse(responseCode = "412", description = "Somebody else changed the gathering meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, GatheringDocument gathering) {
        return answer(series.updateFollowing(
                gathering(id),
                EntityTags.read(ifMatch),
                Records.present(gathering).values()));
    }

    @POST
    @Path("/archive")
    @Operation(
            summary = "Archive a gathering and those that follow in its series, with a reason",
            description = "Those that were held stay. All or none.")
    @APIResponse(
            responseCode = "200",
            description = "The archived record",
            content = @Content(schema = @Schema(implementation = GatheringDocument.class)))
    @APIResponse(responseCode = "403", description = "A body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such gathering")
    @APIResponse(responseCode = "409", description = "The gathering is archived or in no series")
    @APIResponse(responseCode = "412", description = "Somebody else changed the gathering meanwhile")
    @APIResponse(responseCode = "422", description = "The reason is missing or too long")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveRequest why) {
        UUID gathering = gathering(id);
        series.cancelFollowing(gathering, EntityTags.read(ifMatch), ArchiveRequest.reason(why));
        return answer(gatherings.get(gathering));
    }

    private Response answer(GatheringDetail gathering) {
        return Records.found(gathering.version(), document(gathering));
    }

    private GatheringDocument document(GatheringDetail gathering) {
        return GatheringDocument.of(gathering.gathering(), series.place(gathering.id()));
    }

    private static UUID gathering(String id) {
        return Identifiers.of("committee.gathering", id);
    }
}
