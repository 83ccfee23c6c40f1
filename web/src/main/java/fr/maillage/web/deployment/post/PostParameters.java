package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.PostFilter;
import fr.maillage.deployment.post.PostState;
import fr.maillage.web.shared.Asked;

/** The parameters that the list of posts, its files and the API have in common. */
final class PostParameters {

    private PostParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static PostFilter filter(Asked asked) {
        return new PostFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.choice("state", PostState::byCode),
                asked.text("host"),
                asked.flag("archived"));
    }
}
