package fr.maillage.web.committee;

import fr.maillage.committee.MemberService;
import fr.maillage.committee.MemberView;
import fr.maillage.committee.seat.SeatDetail;
import fr.maillage.committee.seat.SeatService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
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

/** Who sits in a body, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/bodies/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "bodies")
public class SeatResource {

    @Inject
    private MemberService members;

    @Inject
    private SeatService seats;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many seats fit
     * @param page zero-based
     * @param size seats per page, at most 200
     */
    @Schema(name = "SeatPage")
    public record Answer(long total, int page, int size, List<SeatDocument> items) {}

    @GET
    @Operation(
            summary = "List the members of a body",
            description = "Those of today by name, then those of the past and of the future.")
    @APIResponse(responseCode = "200", description = "A page of seats")
    @APIResponse(responseCode = "403", description = "You may not read contacts where the body works")
    @APIResponse(responseCode = "404", description = "No such body")
    @APIResponse(responseCode = "422", description = "Unknown order or no day")
    public Answer list(
            @PathParam("id") String id,
            @Parameter(description = "Those who sit there on a day, YYYY-MM-DD") @QueryParam("on") String on,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        caller.require(Permission.READ_CONTACTS);
        Page<MemberView> found = members.members(
                body(id),
                Asked.byProgram(uri.getQueryParameters()::getFirst).day("on"),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(SeatDocument::of).toList());
    }

    @POST
    @Operation(summary = "Seat somebody in a body")
    @APIResponse(responseCode = "201", description = "Seated; the seat's address in Location")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "409", description = "The body is archived")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response enter(@PathParam("id") String id, SeatDocument seat) {
        SeatDetail entered = seats.enter(body(id), Records.present(seat).values());
        return Records.created(uri, entered.id(), entered.version(), SeatDocument.of(entered.seat()));
    }

    @GET
    @Path("/{seat}")
    @Operation(summary = "Read a seat")
    @APIResponse(
            responseCode = "200",
            description = "The whole seat, its version in ETag",
            content = @Content(schema = @Schema(implementation = SeatDocument.class)))
    @APIResponse(responseCode = "403", description = "You may not read contacts where the body works")
    @APIResponse(responseCode = "404", description = "No such seat in this body")
    public Response get(@PathParam("id") String id, @PathParam("seat") String seat) {
        caller.require(Permission.READ_CONTACTS);
        return answer(known(id, seat));
    }

    @PUT
    @Path("/{seat}")
    @Operation(
            summary = "Replace what is said of a seat",
            description = "A field that is left out is emptied; the mandate ends on the last day that is given.")
    @APIResponse(responseCode = "200", description = "The seat as it is now, with its new ETag")
    @APIResponse(responseCode = "409", description = "The body is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the seat meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id,
            @PathParam("seat") String seat,
            @HeaderParam("If-Match") String ifMatch,
            SeatDocument says) {
        return answer(seats.update(
                known(id, seat).id(),
                EntityTags.read(ifMatch),
                Records.present(says).values()));
    }

    private SeatDetail known(String body, String seat) {
        SeatDetail found = seats.get(Identifiers.of("committee.seat", seat));
        if (!found.body().equals(body(body))) {
            throw Problem.notFound("committee.seat", seat);
        }
        return found;
    }

    private static UUID body(String id) {
        return Identifiers.of("committee.body", id);
    }

    private static Response answer(SeatDetail seat) {
        return Records.found(seat.version(), SeatDocument.of(seat.seat()));
    }
}
