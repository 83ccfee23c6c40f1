package fr.maillage.web.orientation;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The orientation of residents. */
@ApplicationScoped
public class OrientationFeature implements Feature {

    @Override
    public String name() {
        return "orientation";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 51, "/orientation/share.xhtml", Permission.READ)
                .under("/agenda/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("embedding"), RecordPage.none("need"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/orientation/", "orienter");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/orientation/s", List.of("orientation", "need", "qpv"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("orientation", 260), new GlossaryWord("need", 270));
    }
}
