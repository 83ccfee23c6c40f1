package fr.maillage.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A host that no file brings is entered from the page of a post and gets it, by keyboard; members read the list. */
class HostJourney {

    private static final String HOSTS = "/api/v1/post-hosts";

    private final Api officer = Api.of("departement");
    private final String code = "H-" + UUID.randomUUID().toString().substring(0, 8);

    private String post() {
        HttpResponse<String> made = officer.send("POST", "/api/v1/posts", """
                {"code":"P-%s","territory":"com:93032"}
                """.formatted(code));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("id");
    }

    @Test
    void an_officer_enters_a_host_from_the_page_of_a_post_and_gives_it_the_post() {
        String post = post();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/deployment/post/detail.xhtml?id=" + post);
            page.locator("a[href*='host/edit.xhtml?post=']").press("Enter");
            assertThat(page.locator("h1")).hasText("Nouvelle structure d'accueil");
            page.locator("[id=save]").press("Enter");
            assertThat(page.locator("#name-error, [id='name:error'], .m-error").first())
                    .isVisible();
            browser.isAccessible();
            page.locator("[id=name]").fill("Régie d'essai " + code);
            page.locator("[id=code]").fill(code);
            browser.fitsTheWindow();
            page.locator("[id=save]").press("Enter");

            page.waitForURL(url -> url.contains("/deployment/post/detail.xhtml"));
            Locator host = page.locator("[id='attach:host_input']");
            assertThat(host).hasValue(code);
            page.locator("[id='attach:from']").fill("2026-01-05");
            page.locator("form[id=attach] input[type=submit]").press("Enter");
            assertThat(page.locator("section[aria-labelledby=s-hosts] tbody th").first())
                    .containsText("Régie d'essai " + code);
            browser.isAccessible();

            page.locator("section[aria-labelledby=s-hosts] tbody th a").first().press("Enter");
            page.locator("[id=name]").fill("Régie corrigée " + code);
            page.locator("[id=save]").press("Enter");
            page.waitForURL(url -> url.contains("/deployment/post/detail.xhtml"));
            assertThat(page.locator("section[aria-labelledby=s-hosts]")).containsText("Régie corrigée " + code);

            page.locator("[id='attach:host_input']").fill("structure que personne ne connaît");
            page.locator("form[id=attach] input[type=submit]").press("Enter");
            assertThat(page.locator("main")).containsText("Aucune structure d'accueil ne porte");
            browser.isAccessible();
        }
    }

    @Test
    void members_read_on_a_telephone_which_hosts_have_no_post() {
        HttpResponse<String> made = officer.send("POST", HOSTS, """
                {"code":"%s","name":"Structure sans poste %s","commune":"com:93032"}
                """.formatted(code, code));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/deployment/host/list.xhtml?posts=without&q=" + code);
            assertThat(page.locator("main tbody")).containsText("Sans poste");
            assertThat(page.locator("main a[href*='host/edit']")).hasCount(0);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.request()
                            .get(ProductServer.shared()
                                    .uri("/deployment/host/edit.xhtml")
                                    .toString())
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void programs_keep_hosts_and_nonsense_is_refused() {
        HttpResponse<String> made = officer.send("POST", HOSTS, """
                {"code":"%s","name":"Structure %s","commune":"com:93032","postsGranted":2,"stateAmount":110858.5}
                """.formatted(code, code));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String host = Api.path(made);
        HttpResponse<String> changed = officer.send(
                "PUT", host, made.body().replace("Structure " + code, "Commune " + code), "If-Match", Api.etag(made));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(Api.json(officer.get(host)).getString("name")).isEqualTo("Commune " + code);
        Api.refused(officer.send("PUT", host, made.body(), "If-Match", Api.etag(made)), 412);
        Api.refused(officer.send("PUT", host, made.body()), 428);
        Api.refused(officer.send("POST", HOSTS, made.body()), 422);
        Api.refused(Api.of("membre").send("POST", HOSTS, made.body()), 403);
        assertThat(Api.json(officer.get(HOSTS + "?q=" + code + "&posts=without"))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("posts"))
                .isZero();
        assertThat(officer.get(HOSTS + ".csv?q=" + code).body()).contains("Commune " + code, "110858,5");
        Api.refused(officer.get(HOSTS + "?posts=some"), 422);
        Api.refused(officer.get(HOSTS + "?archived=true"), 422);
        Api.refused(officer.get(HOSTS + "?territory=com:00000"), 404);
    }
}
