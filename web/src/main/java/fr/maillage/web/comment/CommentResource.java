package fr.maillage.web.comment;

import fr.maillage.comment.CommentService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comments beside records, for programs. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class CommentResource {

    private static final String KIND = "comment";

    @Inject
    private CommentService comments;

    @Inject
    private Caller caller;

    /**
     * A page of comments.
     *
     * @param total how many there are
     * @param page zero-based
     * @param size comments per page, at most 200
     */
    @Schema(name = "CommentPage")
    public record Answer(long total, int page, int size, List<CommentDocument> items) {}

    /**
     * Comment of somebody.
     *
     * @param kind finding, action, scenario, exhibit or paper
     * @param record the identifier of the record
     * @param text 1 to 2,000 characters of plain text
     * @param told the names of members of the committee who are told by a message, 20 at most
     */
    @Schema(name = "CommentInput")
    public record Input(String kind, String record, String text, List<String> told) {}

    /** The comment that was made. */
    @Schema(name = "CommentMade")
    public record Made(UUID id) {}

    @GET
    @Operation(summary = "List what was said beside a record, the latest last")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = "No such record that you may read")
    @APIResponse(responseCode = "422", description = "Kind or record is missing, or the page cannot be")
    public Answer list(
            @Parameter(description = "finding, action, scenario, exhibit or paper") @QueryParam("kind") String kind,
            @Parameter(description = "The identifier of the record") @QueryParam("record") String record,
            @QueryParam("page") @DefaultValue("0") String page,
            @QueryParam("size") @DefaultValue("20") String size) {
        caller.require(Permission.READ);
        Page<CommentDocument> found = comments.list(ref(kind, record), Paging.request(page, size, null))
                .map(CommentDocument::of);
        return new Answer(found.total(), found.request().page(), found.request().size(), found.items());
    }

    @POST
    @Needs(Permission.COMMENT)
    @Operation(
            summary = "Say something beside a record",
            description =
                    "Members of the committee whom you name are told by a message with a link, by which each may answer"
                            + " once without an account.")
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(schema = @Schema(implementation = Made.class)))
    @APIResponse(responseCode = "403", description = "The record is outside your territory")
    @APIResponse(responseCode = "404", description = "No such record that you may read")
    @APIResponse(responseCode = "409", description = "The record is archived")
    @APIResponse(
            responseCode = "422",
            description = "A text that is missing or too long, or a name of nobody or of several")
    public Response write(Input input) {
        caller.require(Permission.COMMENT);
        Input said = Records.present(input);
        UUID made = comments.write(ref(said.kind(), said.record()), said.text(), said.told());
        return Response.status(Response.Status.CREATED).entity(new Made(made)).build();
    }

    @POST
    @Path("/{id}/withdraw")
    @Needs(Permission.READ)
    @Operation(
            summary = "Withdraw a comment",
            description =
                    "What it says is erased; that there was one stays. Its author may, and who keeps the committee there.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "403", description = "It is not yours, and you do not keep the committee there")
    @APIResponse(responseCode = "404", description = "No such comment that you may read")
    @APIResponse(responseCode = "409", description = "It was withdrawn before")
    public Response withdraw(@PathParam("id") String id) {
        caller.require(Permission.READ);
        comments.withdraw(Identifiers.of(KIND, id));
        return Response.noContent().build();
    }

    private static RecordRef ref(String kind, String record) {
        if (kind == null || kind.isBlank()) {
            throw Problem.invalid("kind", "required", null);
        }
        if (record == null || record.isBlank()) {
            throw Problem.invalid("record", "required", null);
        }
        return new RecordRef(kind, Identifiers.of("record", record));
    }
}
