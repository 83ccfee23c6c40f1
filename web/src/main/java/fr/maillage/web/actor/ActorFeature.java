package fr.maillage.web.actor;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The registry of actors. */
@ApplicationScoped
public class ActorFeature implements Feature {

    @Override
    public String name() {
        return "actor";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 30, "/actor/list.xhtml", Permission.READ));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("actor", "/actor/detail.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/actor/", "acteurs");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/actor/", List.of("actor", "ccas", "pivot", "territory"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("actor", 70),
                new GlossaryWord("pivot", 210),
                new GlossaryWord("typology", 220),
                new GlossaryWord("ccas", 230),
                new GlossaryWord("cnfs", 240));
    }
}
