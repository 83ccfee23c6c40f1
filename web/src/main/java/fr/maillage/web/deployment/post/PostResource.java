package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.HostPeriodService;
import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private PostList list;

    @Inject
    private ListReading lists;

    @Inject
    private HostPeriodService periods;

    public PostResource() {
        super("deployment.post");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.deployment.post.PostList")
    public Response list() {
        return lists.page(list, uri(), post -> PostDocument.of(post, list.today()));
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
