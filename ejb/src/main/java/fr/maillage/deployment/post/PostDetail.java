package fr.maillage.deployment.post;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A post for somebody who may change it, or not. */
public record PostDetail(PostView post, boolean editable) implements RecordDetail<PostField> {

    @Override
    public UUID id() {
        return post.id();
    }

    @Override
    public int version() {
        return post.version();
    }

    @Override
    public FieldValues<PostField> values() {
        return post.values();
    }

    @Override
    public boolean open() {
        return editable && !post.archived();
    }
}
