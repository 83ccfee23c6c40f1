package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a post, or enters a new one. */
@Named
@ViewScoped
public class PostEditView extends RecordEditView<PostDetail, PostField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostService posts;

    @Inject
    private PostLabels labels;

    @Inject
    private TerritoryReference territories;

    @Inject
    private Caller caller;

    public PostEditView() {
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

    @Override
    protected FieldValues<PostField> begin() {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return FieldValues.none(PostField.class)
                .with(PostField.TERRITORY, territories.first(Permission.EDIT_DEPLOYMENT));
    }

    @Override
    protected PostDetail create(FieldValues<PostField> input) {
        return posts.create(input);
    }

    @Override
    protected Reference reference(PostField field) {
        return territories;
    }
}
