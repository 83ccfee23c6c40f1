package fr.maillage.web.home;

import fr.maillage.web.shared.feature.Feature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The first page. */
@ApplicationScoped
public class HomeFeature implements Feature {

    @Override
    public String name() {
        return "home";
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/home.xhtml", "demarrer");
    }
}
