package fr.maillage.web.importing;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Imports and their pages. */
@ApplicationScoped
public class ImportingFeature implements Feature {

    @Override
    public String name() {
        return "interop";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.SIDE, 10, "/interop/import.xhtml", Permission.IMPORT));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/interop/", "importer", "/interop/records", "importer-acteurs");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of(
                "/interop/",
                List.of("mapping", "dry-run", "reject", "pivot"),
                "/interop/records",
                List.of("actor", "mapping", "dry-run", "reject", "pivot"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("dry-run", 290), new GlossaryWord("reject", 300));
    }
}
