package fr.maillage.home;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;

/** Posts, drop-ins and what is planned with them, for tests that look at every page. */
final class DeploymentPages {

    private DeploymentPages() {}

    /** The queries of the pages of posts and drop-ins, by page. */
    static Map<String, String> addresses(Api admin) {
        JsonObject post = Api.json(admin.send("POST", "/api/v1/posts", """
                {"code":"P-%s","territory":"com:93032","convention":"renewal","conventionEndsOn":"2026-10-06",
                 "contractEndsOn":"2025-10-06","agreed":97500,"paid":85000,"outcome":"own-funds"}
                """.formatted(
                        UUID.randomUUID().toString().substring(0, 8))));
        String id = "?id=" + post.getString("id");
        String dropIn = "?id=" + dropIn(admin);
        JsonObject scenario = Api.json(admin.send("POST", "/api/v1/scenarios", """
                {"title":"Essai","territory":"com:93032"}"""));
        String of = "?id=" + scenario.getString("id");
        return Map.of(
                "/deployment/post/detail.xhtml",
                id,
                "/deployment/post/edit.xhtml",
                id,
                "/deployment/dropin/detail.xhtml",
                dropIn,
                "/deployment/dropin/edit.xhtml",
                dropIn,
                "/deployment/scenario/detail.xhtml",
                of,
                "/deployment/scenario/edit.xhtml",
                of,
                "/deployment/scenario/line.xhtml",
                "?scenario=" + scenario.getString("id"),
                "/deployment/scenario/opinions.xhtml",
                of,
                "/deployment/scenario/compare.xhtml",
                of,
                "/deployment/siting/detail.xhtml",
                siting());
    }

    /** A search for sites, as an officer asks for it. */
    private static String siting() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/deployment/siting/index.xhtml?territory=ept:200058790");
            page.locator("[id=kind]").selectOption("communes");
            page.locator("[id=add]").fill("2");
            page.locator("[id=radius]").fill("2000");
            page.locator("[id=ask]").press("Enter");
            page.locator("[id=proof]").waitFor();
            return page.url().substring(page.url().indexOf('?'));
        }
    }

    private static String dropIn(Api admin) {
        String place = Api.json(admin.send("POST", "/api/v1/places", """
                        {"name":"Lieu des permanences","commune":"93032","postalCode":"93220","address":"1 rue Imaginaire",
                         "latitude":"48.88","longitude":"2.54"}
                        """)).getString("id");
        return Api.json(admin.send("POST", "/api/v1/drop-ins", """
                {"code":"D-%s","name":"Permanence numérique","place":"%s","services":["aide-demarches"],
                 "openingHours":"Tu 09:30-12:30","weeks":2,"startsOn":"2026-01-05","access":"libre","advisers":["G01"]}
                """.formatted(
                                UUID.randomUUID().toString().substring(0, 8), place)))
                .getString("id");
    }
}
