package fr.maillage.web.mapping;

import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Mappings of files; their pages are those of imports. */
@ApplicationScoped
public class MappingFeature implements Feature {

    @Override
    public String name() {
        return "mapping";
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("mapping"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/interop/mapping", "correspondance");
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("mapping", 280));
    }
}
