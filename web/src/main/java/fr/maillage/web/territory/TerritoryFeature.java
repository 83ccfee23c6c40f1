package fr.maillage.web.territory;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Territories and perimeters. */
@ApplicationScoped
public class TerritoryFeature implements Feature {

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 21, "/territory/list.xhtml", Permission.READ)
                .under("/map/view.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("territory"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/territory/", "territoires");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/territory/", List.of("ept", "epci", "qpv", "perimeter"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("territory", 10),
                new GlossaryWord("ept", 20),
                new GlossaryWord("epci", 30),
                new GlossaryWord("qpv", 40),
                new GlossaryWord("iris", 50),
                new GlossaryWord("perimeter", 60));
    }
}
