package fr.maillage.web.deployment.postfile;

import fr.maillage.deployment.postfile.PostFileChanges;
import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.deployment.postfile.PostFileService;
import fr.maillage.record.FileComparison.Compared;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The national files of posts that were taken, and what changed between two of them, for programs. */
@Path("/post-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class PostFileResource {

    @Inject
    private PostFileService files;

    @Context
    private UriInfo uri;

    /** The files that were taken, the latest first. */
    @Schema(name = "PostFiles")
    public record Answer(List<PostFileDocument> items) {}

    /**
     * Fate of a post from one file to the other.
     *
     * @param id absent where there is no such post any more
     * @param state new, changed, gone or unchanged
     * @param host the national code of its host; for a post that is gone as the older file said
     * @param changes field by field; empty unless it has changed
     */
    @Schema(name = "PostFileChange")
    public record Item(UUID id, String code, String state, String host, String hostName, List<Change> changes) {

        static Item of(Compared<PostFileField> row, Map<String, UUID> posts) {
            return new Item(
                    posts.get(row.key()),
                    row.key(),
                    row.state().code(),
                    row.values().text(PostFileField.HOST),
                    row.values().text(PostFileField.HOST_NAME),
                    row.changes());
        }
    }

    /**
     * Changes in a file from an older one.
     *
     * @param file absent where none was taken
     * @param before absent for the first one
     * @param counts how many posts are new, changed, gone and unchanged
     * @param total how many of the posts are asked for
     * @param page zero-based
     */
    @Schema(name = "PostFileChanges")
    public record Changes(
            PostFileDocument file,
            PostFileDocument before,
            Map<String, Long> counts,
            long total,
            int page,
            int size,
            List<Item> items) {}

    @GET
    @Operation(summary = "List the national files of posts that were taken, the latest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Answer list() {
        return new Answer(files.list().stream().map(PostFileDocument::of).toList());
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "What changed between two national files of posts, post by post",
            description =
                    "Of two files the older one is the one before, in whichever order they are named. New posts come"
                            + " first, then those that changed, then those that are gone.")
    @APIResponse(responseCode = "200", description = "A page of posts")
    @APIResponse(responseCode = "404", description = "Unknown file or territory")
    @APIResponse(responseCode = "422", description = "A parameter that is not what it should be")
    public Changes changes(
            @Parameter(description = "The identifier of a file; the latest without") @QueryParam("file") String file,
            @Parameter(description = "The identifier of another one; the one before it without") @QueryParam("before")
                    String before,
            @Parameter(description = "Posts of it or of a part of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "new, changed, gone or unchanged; all but unchanged without") @QueryParam("state")
                    String state,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size) {
        PostFileParameters asked = PostFileParameters.of(Asked.byProgram(uri.getQueryParameters()::getFirst));
        PostFileChanges found = files.changes(asked.file(), asked.before(), asked.territory());
        Page<Compared<PostFileField>> slice =
                PostFileView.page(asked.rows(found.posts()), Paging.request(page, size, null));
        Map<String, UUID> posts =
                files.posts(slice.items().stream().map(Compared::key).toList());
        Map<String, Long> counts = new TreeMap<>();
        found.posts().counts().forEach((of, count) -> counts.put(of.code(), count));
        return new Changes(
                PostFileDocument.of(found.file()),
                PostFileDocument.of(found.before()),
                counts,
                slice.total(),
                slice.request().page(),
                slice.request().size(),
                slice.items().stream().map(row -> Item.of(row, posts)).toList());
    }
}
