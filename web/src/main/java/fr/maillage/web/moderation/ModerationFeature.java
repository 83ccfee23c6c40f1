package fr.maillage.web.moderation;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Reports and proposals that await a decision. */
@ApplicationScoped
public class ModerationFeature implements Feature {

    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 11, "/moderation/list.xhtml", Permission.EDIT_PLACES)
                .under("/place/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("error-report"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/moderation/", "traiter");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of(
                "/moderation/case.xhtml",
                List.of("proposal", "provenance", "archive"),
                "/moderation/list.xhtml",
                List.of("proposal"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("proposal", 150));
    }
}
