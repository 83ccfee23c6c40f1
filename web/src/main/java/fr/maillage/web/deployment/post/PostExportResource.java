package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostFilter;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.PostView;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of posts as a table for spreadsheets, with the filters and the order of the page. */
@Path("/posts." + TableAnswers.FORMAT)
@Tag(name = "posts")
public class PostExportResource {

    private static final ListExport<PostView, PostField> TABLE = new ListExport<PostView, PostField>(
                    "deployment.post", List.of(PostField.values()), PostView::values)
            .column("deployment.post.export.host", (post, locale) -> post.host())
            .column("deployment.post.export.hostName", (post, locale) -> post.hostName());

    @Inject
    private PostService posts;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The posts that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        PostFilter filter = PostParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("code", true);
        return TABLE.answer(request, format, vocabularies.all(), posts.keys(filter, order), posts::slice);
    }
}
