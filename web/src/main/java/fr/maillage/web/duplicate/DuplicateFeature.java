package fr.maillage.web.duplicate;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Possible duplicates. */
@ApplicationScoped
public class DuplicateFeature implements Feature {

    @Override
    public String name() {
        return "duplicate";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 13, "/duplicate/list.xhtml", Permission.READ)
                .under("/place/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("duplicate"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/duplicate/", "doublons");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/duplicate/", List.of("duplicate", "merge", "provenance", "proposal", "pivot"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("duplicate", 160), new GlossaryWord("merge", 170));
    }
}
