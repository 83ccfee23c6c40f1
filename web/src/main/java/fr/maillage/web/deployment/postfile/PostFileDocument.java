package fr.maillage.web.deployment.postfile;

import fr.maillage.deployment.postfile.PostFile;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A national file of posts in the API.
 *
 * @param takenOn the day of which it is, YYYY-MM-DD
 * @param posts how many it speaks of
 */
@Schema(name = "PostFile", description = "A national file of posts that was taken")
public record PostFileDocument(UUID id, String takenOn, long posts) {

    /** Null for none. */
    static PostFileDocument of(PostFile file) {
        return file == null
                ? null
                : new PostFileDocument(file.id(), file.takenOn().toString(), file.posts());
    }
}
