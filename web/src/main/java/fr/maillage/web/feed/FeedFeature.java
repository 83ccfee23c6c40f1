package fr.maillage.web.feed;

import fr.maillage.web.shared.feature.Feature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Watched sources; their pages are those of imports. */
@ApplicationScoped
public class FeedFeature implements Feature {

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/interop/feed", "suivre", "/interop/changes.xhtml", "suivre");
    }
}
