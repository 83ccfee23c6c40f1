package fr.maillage.web.audit;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The audit. */
@ApplicationScoped
public class AuditFeature implements Feature {

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.SIDE, 40, "/audit/list.xhtml", Permission.READ_AUDIT));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/audit/", "regler");
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("audit", 360));
    }
}
