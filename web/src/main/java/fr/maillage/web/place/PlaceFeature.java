package fr.maillage.web.place;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The places. */
@ApplicationScoped
public class PlaceFeature implements Feature {

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 10, "/place/list.xhtml", Permission.READ));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("place", "/place/detail.xhtml?id="), RecordPage.none("freshness"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/place/", "chercher", "/place/edit.xhtml", "corriger", "/place/detail.xhtml", "corriger");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/place/", List.of("actor", "freshness", "confirm", "provenance", "proposal", "pivot", "qpv"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("place", 80),
                new GlossaryWord("freshness", 120),
                new GlossaryWord("confirm", 130),
                new GlossaryWord("provenance", 140),
                new GlossaryWord("archive", 200),
                new GlossaryWord("drop-in", 250));
    }
}
