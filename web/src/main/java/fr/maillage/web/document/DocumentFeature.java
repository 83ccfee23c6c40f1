package fr.maillage.web.document;

import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Files that people handed in. */
@ApplicationScoped
public class DocumentFeature implements Feature {

    @Override
    public String name() {
        return "document";
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("document"));
    }
}
