package fr.maillage.web.comment;

import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Comments, which stand on the pages of the records that they are about. */
@ApplicationScoped
public class CommentFeature implements Feature {

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("comment"));
    }
}
