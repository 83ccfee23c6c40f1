package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostFilter;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.PostView;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of posts as a table for spreadsheets, with the filters and the order of the page. */
@Path("/posts." + TableAnswers.FORMAT)
@Tag(name = "posts")
public class PostExportResource {

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
        return table(posts.today())
                .answer(request, format, vocabularies.all(), posts.keys(filter, order), posts::slice);
    }

    /** The columns of the national file, by the names that it gives them, and what we know besides. */
    private static ListExport<PostView, PostField> table(LocalDate today) {
        return new ListExport<PostView, PostField>("deployment.post", List.of(PostField.values()), PostView::values)
                .column("deployment.post.export.host", (post, locale) -> post.host())
                .column("deployment.post.export.hostName", (post, locale) -> post.hostName())
                .column("deployment.post.export.state", (post, locale) -> state(post, today, locale));
    }

    private static String state(PostView post, LocalDate today, Locale locale) {
        return Messages.text(
                locale, "deployment.post.state." + post.standing(today).state().code());
    }
}
