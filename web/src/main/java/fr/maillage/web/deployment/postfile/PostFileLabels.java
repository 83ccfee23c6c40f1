package fr.maillage.web.deployment.postfile;

import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.record.FieldType;
import fr.maillage.record.FileComparison.State;
import fr.maillage.record.RecordField;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** Names of what a national file says of posts in the page's language: as posts call it. */
@Named("postFileLabels")
@RequestScoped
public class PostFileLabels extends RecordLabels<PostFileField> {

    @Inject
    private Texts texts;

    public PostFileLabels() {
        super(PostFileField.class, "deployment.post");
    }

    @Override
    public String text(String key, String stored) {
        boolean amount = stored != null
                && RecordField.byKey(PostFileField.class, key)
                        .filter(field -> field.type().input() == FieldType.Input.DECIMAL)
                        .isPresent();
        return amount ? texts.money(new BigDecimal(stored)) : super.text(key, stored);
    }

    /** The badge of what became of a post. */
    public String badge(State state) {
        return switch (state) {
            case NEW -> "info";
            case CHANGED -> "watch";
            case GONE -> "bad";
            case UNCHANGED -> "neutral";
        };
    }
}
