package fr.maillage.web.record;

import fr.maillage.web.shared.feature.Feature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Columns and views of lists. */
@ApplicationScoped
public class RecordFeature implements Feature {

    @Override
    public String name() {
        return "record";
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/record/", "vues");
    }
}
