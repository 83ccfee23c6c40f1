package fr.maillage.web.planted;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.HomeCard;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A new feature: nothing but its own jar knows of it. */
@ApplicationScoped
public class PlantedFeature implements Feature {

    @Override
    public String name() {
        return "planted";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 15, "/planted/list.xhtml", Permission.READ));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("planted", "/planted/detail.xhtml?id="));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(new HomeCard(NavGroup.TODAY, 25, "planted/home.xhtml"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/planted/", "chercher");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/planted/", List.of("planted", "place"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("planted", 85));
    }
}
