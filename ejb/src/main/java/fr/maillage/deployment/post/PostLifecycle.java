package fr.maillage.deployment.post;

import fr.maillage.deployment.model.Post;
import fr.maillage.deployment.persistence.PostRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes posts. */
@ApplicationScoped
public class PostLifecycle extends RecordLifecycle<Post> {

    @Inject
    private TerritoryService territories;

    /** For the proxy only. */
    protected PostLifecycle() {}

    @Inject
    PostLifecycle(PostRepository posts, Caller caller, AuditTrail audit, Clock clock) {
        super(posts, Permission.EDIT_DEPLOYMENT, caller, audit, clock);
    }

    @Override
    protected long territory(Post post) {
        return post.territoryId();
    }

    @Override
    protected String label(Post post) {
        return post.code();
    }

    /** Enters a post. */
    public Post create(FieldValues<PostField> values) {
        return create(values, List.of(), post -> {});
    }

    /**
     * Enters a post with what other tables keep of it.
     *
     * @param more what else the audit tells
     * @param beside writes it
     */
    public Post create(FieldValues<PostField> values, List<Change> more, Consumer<Post> beside) {
        Post post = new Post(UUID.randomUUID(), now());
        return create(
                post,
                () -> describe(post, values),
                () -> beside.accept(post),
                Stream.concat(FieldValues.none(PostField.class).changes(values).stream(), more.stream())
                        .toList());
    }

    /** Changes a post, as {@link #create(FieldValues, List, Consumer)}; nothing is written when nothing differs. */
    public void update(
            Post post,
            FieldValues<PostField> before,
            FieldValues<PostField> after,
            List<Change> more,
            Consumer<Post> beside) {
        update(
                post,
                () -> describe(post, after),
                () -> beside.accept(post),
                Stream.concat(before.changes(after).stream(), more.stream()).toList());
    }

    private void describe(Post post, FieldValues<PostField> values) {
        TerritoryView territory = territories.required(values.text(PostField.TERRITORY));
        post.describe(
                values, territory.id(), PlainText.searched(Stream.of(values.text(PostField.CODE), territory.name())));
    }
}
