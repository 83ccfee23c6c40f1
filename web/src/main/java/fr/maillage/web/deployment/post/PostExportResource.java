package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of posts for spreadsheets. */
@Path("/posts." + TableAnswers.FORMAT)
@Tag(name = "posts")
public class PostExportResource extends ListFile<PostView, PostField> {

    @Inject
    private PostList list;

    @Override
    protected PostList list() {
        return list;
    }
}
