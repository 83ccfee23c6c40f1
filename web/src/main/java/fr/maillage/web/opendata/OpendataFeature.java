package fr.maillage.web.opendata;

import fr.maillage.web.shared.feature.Feature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The open data. */
@ApplicationScoped
public class OpendataFeature implements Feature {

    @Override
    public String name() {
        return "opendata";
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/open-data/", "ouvrir");
    }
}
