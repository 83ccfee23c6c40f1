package fr.maillage.web.need;

import fr.maillage.identity.Permission;
import fr.maillage.need.NeedIndicator;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.HomeCard;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Measures by others of the needs of territories. */
@ApplicationScoped
public class NeedFeature implements Feature {

    @Override
    public String name() {
        return "need";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.DIAGNOSIS, 60, "/need/list.xhtml", Permission.READ));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none(NeedIndicator.KIND));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(new HomeCard(NavGroup.DIAGNOSIS, 10, "need/home.xhtml"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/need/", "besoins");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/need/", List.of("need-indicator", "iris", "qpv"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("need-indicator", 470));
    }
}
