package fr.maillage.deployment;

import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Posts are records like others. */
@InsideEar
class PostRecordIT extends RecordContract<PostDetail, PostField> {

    @Inject
    private PostService posts;

    @Inject
    private PostList postList;

    PostRecordIT() {
        super(PostField.class, PostField.NOTE);
    }

    @Override
    protected RecordService<PostDetail, PostField> service() {
        return posts;
    }

    @Override
    protected PostDetail enter() {
        return posts.create(FieldValues.none(PostField.class)
                .with(PostField.CODE, "P" + UUID.randomUUID())
                .with(PostField.TERRITORY, "com:93032")
                .with(PostField.COORDINATOR, "no")
                .with(PostField.TRAINING, "done")
                .with(PostField.CONVENTION, "renewal")
                .with(PostField.CONVENTION_ENDS_ON, "2026-10-06")
                .with(PostField.CONTRACT_ENDS_ON, "2026-10-06")
                .with(PostField.BONUS, "yes")
                .with(PostField.AGREED, "97500")
                .with(PostField.PAID, "85000.5")
                .with(PostField.OUTCOME, "own-funds")
                .with(PostField.YEARLY_COST, "38400")
                .with(PostField.NOTE, "La commune délibère en juin"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return postList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("code", "host", "conventionEndsOn", "contractEndsOn");
    }
}
