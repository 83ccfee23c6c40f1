package fr.maillage.offer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Officers say in a browser what is offered in places. */
class OfferJourney {

    private final OfferRequests requests = new OfferRequests();
    private final String name = requests.name();
    private final String place = requests.place();

    @Test
    void an_officer_adds_an_offer_to_a_place_by_keyboard_and_the_place_tells_it() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/place/detail.xhtml?id=" + place + "#s-offers");
            press(link(page, "Ajouter une offre"));
            page.waitForURL(url -> url.contains("/offer/edit.xhtml"));
            browser.isAccessible();

            // Missing or wrong values are said at their field
            page.getByLabel("Capacité").fill("douze");
            press(button(page, "Enregistrer"));
            assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#capacity")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();

            page.getByLabel("Nom de l'offre").fill(name);
            page.getByLabel("Capacité").fill("12");
            page.getByLabel("Horaires propres").fill("Tu 14:00-17:00");
            page.getByLabel("Prendre en main un smartphone").press("Space");
            page.getByLabel("Arabe").press("Space");
            page.getByLabel("À domicile").press("Space");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/offer/detail.xhtml"));
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.getByText("12 personnes par semaine")).isVisible();
            assertThat(page.locator("section[aria-labelledby=s-when]"))
                    .containsText(Pattern.compile("mardi", Pattern.CASE_INSENSITIVE));
            browser.isAccessible();

            // The national record of the place follows
            press(page.locator("dd a[href*='/place/detail.xhtml']"));
            assertThat(page.getByText("Ajouté par une offre de service").first())
                    .isVisible();
            page.locator(".m-tabs--ready [role=tab]").nth(1).press("Enter");
            assertThat(link(page, name)).isVisible();
            browser.isAccessible();

            // And no longer, once the offer is archived
            press(link(page, name));
            page.getByLabel("Raison").fill("Terminée");
            press(button(page, "Archiver"));
            assertThat(page.getByText("L'offre est archivée.")).isVisible();
            browser.isAccessible();
            press(button(page, "Restaurer"));
            assertThat(page.getByText("L'offre est restaurée.")).isVisible();
            browser.hasNoErrors();
        }
    }

    @Test
    void the_actor_is_suggested_while_one_types_and_found_by_its_name() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/offer/edit.xhtml?place=" + place);
            page.locator("#name").fill(name);
            page.getByLabel("Prendre en main un smartphone").press("Space");

            // when some letters are typed, names are suggested, and how many there are is said
            page.locator("#actor_input").pressSequentially("fils conn");
            Locator first = page.getByRole(AriaRole.OPTION).first();
            assertThat(first).hasText(Pattern.compile("Les Fils connectés.* – Clichy-sous-Bois"));
            assertThat(page.locator("#actor [role=status]")).containsText("résultats disponibles");
            assertThat(page.getByRole(AriaRole.LISTBOX)).hasAttribute("aria-label", "Choix proposés");
            browser.isAccessible();

            // and none is taken before it is chosen
            page.keyboard().press("Escape");
            assertThat(first).isHidden();
            assertThat(page.locator("#actor_input")).hasValue("fils conn");
            page.locator("#actor_input").pressSequentially("e");
            assertThat(first).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(first).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");
            assertThat(page.locator("#actor_input")).hasValue(Pattern.compile("Les Fils connectés.* – Clichy.*"));
            assertThat(page.locator("#actor_input")).isFocused();
            press(button(page, "Enregistrer"));

            page.waitForURL(url -> url.contains("/offer/detail.xhtml"));
            assertThat(link(page, "Les Fils connectés (démonstration)")).isVisible();
            browser.hasNoErrors();
        }
    }

    @Test
    void without_scripts_a_part_of_the_name_is_enough_where_one_actor_has_it() {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.page();
            browser.open("/login.xhtml");
            page.getByLabel("Identifiant").fill("ept");
            page.getByLabel("Mot de passe").fill(ProductServer.DEMONSTRATION_PASSWORD);
            page.getByLabel("Mot de passe").press("Enter");
            page.waitForURL("**/home.xhtml");
            browser.open("/offer/edit.xhtml?place=" + place);
            page.locator("#name").fill(name);
            page.getByLabel("Prendre en main un smartphone").check();
            page.locator("#actor_input").fill("démonstration");
            button(page, "Enregistrer").click();
            assertThat(page.locator("#actor_input")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByText("Plusieurs acteurs répondent").first()).isVisible();
            page.locator("#actor_input").fill("nulle part ailleurs");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("Aucun acteur ne répond").first()).isVisible();

            page.locator("#actor_input").fill("hub conf");
            button(page, "Enregistrer").click();
            page.waitForURL(url -> url.contains("/offer/detail.xhtml"));
            assertThat(link(page, "Hub Confluence (démonstration)")).isVisible();
        }
    }

    @Test
    void two_officers_who_change_the_same_offer_see_both_versions() {
        String id = Api.json(requests.created(Api.of("ept"))).getString("id");
        try (Browser first = Browser.signedIn("ept", Browser.WIDE);
                Browser second = Browser.signedIn("departement", Browser.NARROW)) {
            Page mine = first.open("/offer/edit.xhtml?id=" + id);
            Page theirs = second.open("/offer/edit.xhtml?id=" + id);
            second.fitsTheWindow();
            theirs.getByLabel("Créneaux, en clair").fill("Lundis pairs");
            press(button(theirs, "Enregistrer"));
            theirs.waitForURL(url -> url.contains("/offer/detail.xhtml"));

            mine.getByLabel("Remarque").fill("Sans rendez-vous");
            press(button(mine, "Enregistrer"));

            assertThat(mine.getByText("Lundis pairs")).isVisible();
            first.isAccessible();
            press(button(mine, "Enregistrer"));
            mine.waitForURL(url -> url.contains("/offer/detail.xhtml"));
            assertThat(mine.getByText("Lundis pairs").first()).isVisible();
            assertThat(mine.getByText("Sans rendez-vous").first()).isVisible();
        }
    }

    @Test
    void a_member_finds_offers_exports_them_and_changes_none() throws IOException {
        requests.created(Api.of("ept"));
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(
                    "/offer/list.xhtml?territory=com:93032&service=outils-quotidien&q=" + name.replace(" ", "+"));
            assertThat(page.getByText("Une offre").first()).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            Download csv = page.waitForDownload(() -> press(page.locator("a[href^='/api/v1/offers.csv']")));
            assertThat(Files.readString(csv.path())).contains(name, "Gagny", "En cours");

            press(page.locator("tbody").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)));
            page.waitForURL(url -> url.contains("/offer/detail.xhtml"));
            assertThat(link(page, "Modifier")).hasCount(0);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void script_in_every_text_is_shown_and_never_run() {
        String script = "<script>document.title='broken'</script>";
        JsonObject record = Json.createObjectBuilder()
                .add("place", place)
                .add("name", script)
                .add("services", Json.createArrayBuilder().add("aide-demarches"))
                .add("schedule", script)
                .add("remark", script)
                .build();
        HttpResponse<String> created = Api.of("ept").send("POST", "/api/v1/offers", record.toString());
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page =
                    browser.open("/offer/detail.xhtml?id=" + Api.json(created).getString("id"));

            assertThat(page.locator("h1")).hasText(script);
            assertThat(page.title()).doesNotStartWith("broken");
            browser.hasNoErrors();
        }
    }

    private static Locator link(Page page, String called) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(called));
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
