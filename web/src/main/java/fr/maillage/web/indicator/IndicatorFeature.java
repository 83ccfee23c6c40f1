package fr.maillage.web.indicator;

import fr.maillage.identity.Permission;
import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Indicators. */
@ApplicationScoped
public class IndicatorFeature implements Feature {

    @Override
    public String name() {
        return "indicator";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 60, "/indicator/list.xhtml", Permission.READ));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage(IndicatorDefinition.KIND, "/indicator/detail.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/indicator/", "indicateurs");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/indicator/", List.of("indicator", "snapshot", "not-computable", "perimeter", "qpv"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("indicator", 310),
                new GlossaryWord("snapshot", 320),
                new GlossaryWord("not-computable", 330));
    }
}
