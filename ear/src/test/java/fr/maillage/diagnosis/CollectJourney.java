package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer writes down what people say, codes it, and sees both sides, by keyboard. */
class CollectJourney {

    private static final String TAG = UUID.randomUUID().toString().substring(0, 8);
    private static JsonObject gathering;

    @BeforeAll
    static void a_theme_and_a_gathering_with_a_group() {
        Api.of("admin")
                .send(
                        "POST",
                        "/api/v1/themes",
                        Json.createObjectBuilder()
                                .add("code", TAG)
                                .add("name", "Guichets " + TAG)
                                .add("kind", "theme")
                                .build()
                                .toString());
        Api officer = Api.of("ept");
        String body = Api.json(officer.send("POST", "/api/v1/bodies", """
                        {"name":"Comité %s","kind":"committee","territory":"ept:200058790"}
                        """.formatted(TAG)))
                .getString("id");
        gathering = Api.json(officer.send("POST", "/api/v1/gatherings", """
                {"title":"Séance %s","body":"%s","heldOn":"2026-09-10","mode":"on-site",
                 "groups":[{"code":"%s-A","title":"Accès aux droits"}]}
                """.formatted(TAG, body, TAG)));
    }

    @Test
    void lines_of_a_group_and_of_a_resident_become_a_comparison() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/statement/collect.xhtml");
            browser.isAccessible();
            press(link(page, TAG + "-A – Accès aux droits"));
            page.waitForURL(url -> url.contains("group="));
            line(page, "Le guichet a fermé, dit le groupe " + TAG + ".");
            line(page, "Il faut une permanence, dit le groupe " + TAG + ".");
            assertThat(page.locator("#entered")).hasText("2 paroles enregistrées");
            browser.isAccessible();

            // A name is noticed before it is stored, and what was typed stays.
            Locator words = page.locator("#words");
            words.fill("Ma voisine Fatima " + TAG + " m'aide.");
            words.press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Fatima");
            assertThat(page.locator("#words")).hasValue("Ma voisine Fatima " + TAG + " m'aide.");
            browser.isAccessible();
            page.locator("#words").fill("Une voisine m'aide, " + TAG + ".");
            page.locator("#words").press("Enter");
            assertThat(page.locator("#entered")).hasText("3 paroles enregistrées");

            page = browser.open("/diagnosis/statement/collect.xhtml");
            page.locator("#mode").selectOption("micro-trottoir");
            page.locator("#territory").selectOption("com:93032");
            press(button(page, "Continuer"));
            page.waitForURL(url -> url.contains("respondent="));
            page.locator("details summary")
                    .filter(new Locator.FilterOptions().setHasText("Thèmes"))
                    .press("Enter");
            page.getByLabel("Guichets " + TAG).check();
            line(page, "Plus de guichet ici, dit un habitant " + TAG + ".");
            assertThat(page.locator("#entered")).hasText("Une parole enregistrée");

            // The group's observation is coded from the list of what has no theme.
            page = browser.open("/diagnosis/statement/list.xhtml?uncoded=true&q=" + TAG);
            browser.isAccessible();
            press(link(page, "Le guichet a fermé, dit le groupe " + TAG + "."));
            page.waitForURL(url -> url.contains("/diagnosis/statement/detail.xhtml"));
            browser.isAccessible();
            press(link(page, "Corriger et coder"));
            page.waitForURL(url -> url.contains("/diagnosis/statement/edit.xhtml"));
            browser.isAccessible();
            page.getByLabel("Guichets " + TAG).check();
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/diagnosis/statement/detail.xhtml"));

            page = browser.open("/diagnosis/compare/index.xhtml?territory=com:93032&from=2026-09-01&gathering="
                    + gathering.getString("id"));
            Locator row = page.locator("section[aria-labelledby=observed] tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Guichets " + TAG));
            assertThat(row).containsText("1 (100 %)");
            browser.isAccessible();
            press(row.getByRole(AriaRole.LINK).first());
            page.waitForURL(url -> url.contains("/diagnosis/statement/list.xhtml"));
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void what_residents_say_of_a_place_is_found_by_it() {
        JsonObject place = Api.json(Api.of("ept").get("/api/v1/places?size=1"))
                .getJsonArray("items")
                .getJsonObject(0);
        String name = place.getString("name") + ", " + place.getString("communeName");
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/diagnosis/statement/collect.xhtml");
            press(link(page, TAG + "-A – Accès aux droits"));
            page.waitForURL(url -> url.contains("group="));
            page.locator("details summary")
                    .filter(new Locator.FilterOptions().setHasText("Thèmes"))
                    .press("Enter");
            page.locator("#place_input").fill("Nulle part " + TAG);
            page.locator("#words").fill("Il ferme trop tôt, " + TAG + ".");
            page.locator("#words").press("Enter");
            assertThat(page.locator("#place_input")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            page.locator("#place_input").fill(name);
            line(page, "Il ferme trop tôt, " + TAG + ".");
            assertThat(page.locator("#place_input")).hasValue(name);
            browser.isAccessible();
            browser.fitsTheWindow();

            page = browser.open("/diagnosis/statement/list.xhtml?q=" + TAG);
            press(page.locator(".m-facets a[href*='place=" + place.getString("id") + "']"));
            page.waitForURL(url -> url.contains("place="));
            assertThat(page.locator("tbody tr")).hasCount(1);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(link(page, "Il ferme trop tôt, " + TAG + "."));
            page.waitForURL(url -> url.contains("/diagnosis/statement/detail.xhtml"));
            browser.isAccessible();
            press(link(page, name));
            page.waitForURL(url -> url.contains("/place/detail.xhtml"));
            assertThat(page.locator("h1")).hasText(place.getString("name"));
        }
    }

    @Test
    void what_is_written_down_belongs_to_a_collection_that_is_listed_compared_and_merged() {
        String first = collection("Entretiens " + TAG);
        String second = collection("Ateliers " + TAG);
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/diagnosis/statement/collect.xhtml");
            page.locator("#mode").selectOption("entretien");
            page.locator("#territory").selectOption("com:93032");
            page.locator("#collection").selectOption(first);
            browser.isAccessible();
            press(button(page, "Continuer"));
            page.waitForURL(url -> url.contains("respondent="));
            page.locator("details summary")
                    .filter(new Locator.FilterOptions().setHasText("Thèmes"))
                    .press("Enter");
            page.getByLabel("Guichets " + TAG).check();
            line(page, "Dit en entretien, " + TAG + ".");

            page = browser.open("/diagnosis/collection/list.xhtml?q=" + TAG);
            assertThat(page.locator("tbody tr")).hasCount(2);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(link(page, "Entretiens " + TAG));
            page.waitForURL(url -> url.contains("/diagnosis/collection/detail.xhtml"));
            assertThat(page.locator("main")).containsText("Aucun groupe, un habitant, une parole.");
            browser.isAccessible();
            browser.fitsTheWindow();
            press(link(page, "Voir ses paroles"));
            page.waitForURL(url -> url.contains("collection=" + first));
            assertThat(page.locator("tbody tr")).hasCount(1);
            page = browser.open("/diagnosis/compare/index.xhtml?territory=com:93032&collection=" + first);
            assertThat(page.locator("main")).containsText("1 habitant rencontré");
            browser.isAccessible();

            page = browser.open("/diagnosis/collection/detail.xhtml?id=" + first);
            page.locator("[id$=into]").selectOption(second);
            press(button(page, "Fusionner les collectes"));
            assertThat(page.locator("main")).containsText("Ateliers " + TAG);
            browser.isAccessible();
            page = browser.open("/diagnosis/statement/list.xhtml?collection=" + second);
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    private static String collection(String title) {
        return Api.json(Api.of("ept").send("POST", "/api/v1/collections", """
                        {"title":"%s","territory":"ept:200058790"}
                        """.formatted(title)))
                .getString("id");
    }

    @Test
    void a_member_compares_and_reads_nobodys_words() {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/diagnosis/compare/index.xhtml");
            assertThat(page.locator("h1")).hasText("Regards croisés");
            assertThat(link(page, "Paroles")).hasCount(0);
            browser.isAccessible();
        }
    }

    private static void line(Page page, String words) {
        Locator input = page.locator("#words");
        input.fill(words);
        input.press("Enter");
        assertThat(page.locator(".diagnosis-entered li").first()).containsText(words);
        assertThat(page.locator("#words")).hasValue("");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
