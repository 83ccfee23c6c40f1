package fr.maillage.web.administration;

import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The reference lists, whose pages are those of the settings. */
@ApplicationScoped
public class VocabularyFeature implements Feature {

    @Override
    public String name() {
        return "vocabulary";
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("term"));
    }
}
