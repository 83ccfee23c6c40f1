package fr.maillage.home;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;

/** Posts, for tests that look at every page. */
final class DeploymentPages {

    private DeploymentPages() {}

    /** The queries of the pages of posts, by page. */
    static Map<String, String> addresses(Api admin) {
        JsonObject post = Api.json(admin.send("POST", "/api/v1/posts", """
                {"code":"P-%s","territory":"com:93032","convention":"renewal","conventionEndsOn":"2026-10-06",
                 "contractEndsOn":"2025-10-06","agreed":97500,"paid":85000,"outcome":"own-funds"}
                """.formatted(
                        UUID.randomUUID().toString().substring(0, 8))));
        String id = "?id=" + post.getString("id");
        return Map.of("/deployment/post/detail.xhtml", id, "/deployment/post/edit.xhtml", id);
    }
}
