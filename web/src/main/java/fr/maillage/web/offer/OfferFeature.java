package fr.maillage.web.offer;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Offers of actors in places. */
@ApplicationScoped
public class OfferFeature implements Feature {

    @Override
    public String name() {
        return "offer";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 40, "/offer/list.xhtml", Permission.READ));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("offer", "/offer/detail.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/offer/", "offres");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/offer/", List.of("offer", "capacity", "actor", "place"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("offer", 90), new GlossaryWord("capacity", 100));
    }
}
