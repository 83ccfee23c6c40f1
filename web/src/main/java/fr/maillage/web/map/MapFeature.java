package fr.maillage.web.map;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The map. */
@ApplicationScoped
public class MapFeature implements Feature {

    @Override
    public String name() {
        return "map";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 20, "/map/view.xhtml", Permission.READ));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/map/", "carte");
    }
}
