package fr.maillage.web.confirmation;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Campaigns and the worklist. */
@ApplicationScoped
public class ConfirmationFeature implements Feature {

    @Override
    public String name() {
        return "confirmation";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 12, "/confirmation/list.xhtml", Permission.READ)
                .under("/place/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("campaign", "/confirmation/detail.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/confirmation/", "campagnes");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/confirmation/", List.of("campaign", "freshness", "confirm", "refusal"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("campaign", 180));
    }
}
