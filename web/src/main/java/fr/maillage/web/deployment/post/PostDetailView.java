package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.Standing;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of a post. */
@Named
@ViewScoped
public class PostDetailView extends RecordDetailView<PostDetail, PostField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostService posts;

    @Inject
    private PostLabels labels;

    public PostDetailView() {
        super(PostField.class, "deployment.post");
    }

    @Override
    protected RecordService<PostDetail, PostField> service() {
        return posts;
    }

    @Override
    protected RecordLabels<PostField> labels() {
        return labels;
    }

    /** How it stands today. */
    public Standing getStanding() {
        return getDetail().post().standing(posts.today());
    }
}
