package fr.maillage.web.planted;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A feature that throws once half of it was read. */
@ApplicationScoped
public class FailingFeature implements Feature {

    @Override
    public String name() {
        return "failing";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 16, "/failing/list.xhtml", Permission.READ));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/failing/", "chercher");
    }

    @Override
    public List<GlossaryWord> glossary() {
        throw new IllegalStateException("planted");
    }
}
