package fr.maillage.web.agenda;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The agenda of public sessions. */
@ApplicationScoped
public class AgendaFeature implements Feature {

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 50, "/agenda/list.xhtml", Permission.READ));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("agenda", "/agenda/event.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/agenda/", "agenda");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/agenda/", List.of("session", "place", "territory"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("session", 110));
    }
}
