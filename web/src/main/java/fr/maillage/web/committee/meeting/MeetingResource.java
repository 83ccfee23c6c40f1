package fr.maillage.web.committee.meeting;

import fr.maillage.committee.meeting.Meeting;
import fr.maillage.committee.meeting.MeetingFileService;
import fr.maillage.committee.series.SeriesService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings as the committee sees them, for programs that read; each part is written at an address of its own. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gatherings")
public class MeetingResource {

    @Inject
    private MeetingFileService meetings;

    @Inject
    private SeriesService series;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many meetings fit
     * @param page zero-based
     * @param size meetings per page, at most 200
     */
    @Schema(name = "MeetingPage")
    public record Answer(long total, int page, int size, List<MeetingDocument> items) {}

    @GET
    @Operation(
            summary = "List meetings with what is counted of them",
            description =
                    "Those that are not archived, in a stable order; sort by date, title or body, with a minus sign"
                            + " in front for the descending order.")
    @APIResponse(responseCode = "200", description = "A page of meetings")
    @APIResponse(responseCode = "422", description = "Unknown order, or a day that is none")
    public Answer list(
            @Parameter(description = "Identifier of the body that holds them") @QueryParam("body") String body,
            @Parameter(description = "The first day, YYYY-MM-DD") @QueryParam("from") String from,
            @Parameter(description = "The last day, YYYY-MM-DD") @QueryParam("to") String to,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        caller.require(Permission.READ);
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        String holder = asked.text("body");
        Page<Meeting> found = meetings.list(
                holder == null ? null : Identifiers.of("body", holder),
                asked.day("from"),
                asked.day("to"),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(MeetingDocument::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A meeting with its agenda, decisions, tasks, figures and the state of its minutes",
            description = "Of items, decisions and tasks the first 200 each. Who does a task is told to those who read"
                    + " contacts there, and drafts of minutes to those who write them.")
    @APIResponse(responseCode = "200", description = "The meeting")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public MeetingFileDocument read(@PathParam("id") String id) {
        caller.require(Permission.READ);
        UUID meeting = Identifiers.of("committee.gathering", id);
        return MeetingFileDocument.of(meetings.get(meeting), series.place(meeting), ClockProducer.today(clock));
    }
}
