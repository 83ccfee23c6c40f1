package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.HostPeriodService;
import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.PostView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Posts of conseillers numériques, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/posts")
@Needs(Permission.EDIT_DEPLOYMENT)
@Tag(name = "posts")
public class PostResource extends RecordResource<PostDetail, PostField, PostDocument> {

    @Inject
    private PostService posts;

    @Inject
    private HostPeriodService periods;

    public PostResource() {
        super("deployment.post");
    }

    /**
     * A page of the list.
     *
     * @param total how many posts fit
     * @param page zero-based
     * @param size posts per page, at most 200
     */
    @Schema(name = "PostPage")
    public record Answer(long total, int page, int size, List<PostDocument> items) {

        static Answer of(Page<PostView> found, LocalDate today) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream()
                            .map(post -> PostDocument.of(post, today))
                            .toList());
        }
    }

    @GET
    @Operation(
            summary = "List posts",
            description =
                    "In a stable order; sort by code, host, conventionEndsOn or contractEndsOn, with a minus sign in"
                            + " front for the descending order.")
    @APIResponse(responseCode = "200", description = "A page of posts")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @Parameter(description = "Posts of it or of a part of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "occupied, vacant or returned, as posts stand today") @QueryParam("state")
                    String state,
            @Parameter(description = "The national code of a host") @QueryParam("host") String host,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(
                posts.list(
                        PostParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                        Paging.request(page, size, sort)),
                posts.today());
    }

    @POST
    @Operation(summary = "Enter a post")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(PostDocument document) {
        return created(posts.create(Records.present(document).values()));
    }

    /**
     * Which host a post has from a day on.
     *
     * @param host the national code
     * @param from the day, YYYY-MM-DD; null for today
     */
    @Schema(name = "PostHost")
    public record HostInput(String host, String from) {}

    @POST
    @Path("/{id}/host")
    @Operation(
            summary = "Let a host have a post from a day on",
            description =
                    "The host before has it until the day before. Of the first host the day may be left out: it had"
                            + " the post longer than anybody knows.")
    @APIResponse(responseCode = "204", description = "Done, or it had the post already")
    @APIResponse(responseCode = "404", description = "No such post")
    @APIResponse(responseCode = "409", description = "The post is archived")
    @APIResponse(
            responseCode = "422",
            description = "An unknown host, or a day before the one on which the host of now began")
    public void host(@PathParam("id") String id, HostInput input) {
        HostInput wanted = Records.present(input);
        Asked asked = Asked.byProgram(name -> "from".equals(name) ? wanted.from() : wanted.host());
        periods.attach(Identifiers.of("deployment.post", id), asked.text("host"), asked.day("from"));
    }

    @Override
    protected PostService service() {
        return posts;
    }

    @Override
    protected PostDocument document(PostDetail post) {
        return PostDocument.of(post.post(), posts.today());
    }

    @Override
    protected FieldValues<PostField> values(PostDocument document) {
        return document.values();
    }
}
