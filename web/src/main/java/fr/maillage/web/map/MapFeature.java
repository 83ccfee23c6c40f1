package fr.maillage.web.map;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The map. */
@ApplicationScoped
public class MapFeature implements Feature {

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Optional<NavEntry> navigation() {
        return Optional.of(new NavEntry(NavGroup.FIND, 20, "/map/view.xhtml", Permission.READ));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/map/", "carte");
    }
}
