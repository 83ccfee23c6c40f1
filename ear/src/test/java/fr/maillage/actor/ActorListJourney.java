package fr.maillage.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.record.ImportedListContract;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The list of actors is like others. */
class ActorListJourney extends ImportedListContract {

    private static final String ACTORS = "/api/v1/actors";

    ActorListJourney() {
        super(ACTORS, "name", "Nom", "actors");
    }

    @Override
    protected String enter(Api program, String name) {
        String actor = Json.createObjectBuilder()
                .add("name", name)
                .add("shortName", "=1+1")
                .add("type", "association")
                .add("identifier", ActorDesk.newSiret())
                .add("territory", "com:93032")
                .add("phone", "01 99 00 12 34")
                .add("email", "accueil@example.org")
                .add("website", "https://example.org/?a=b;c")
                .add("networks", Json.createArrayBuilder().add("hub").add("france-services"))
                .build()
                .toString();
        HttpResponse<String> created = program.send("POST", ACTORS, actor);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Nom", text("name")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Sigle", actor -> "'" + actor.getString("shortName")),
                entry("Type", term("actor-type", "type")),
                entry("SIRET ou RNA", text("identifier")),
                entry("Territoire d'action", text("territoryName")),
                entry("Téléphone", text("phone")),
                entry("Courriel", text("email")),
                entry("Site web", text("website")),
                entry("Réseaux et labels", terms("network", "networks", "; ")),
                entry("Code du territoire", text("territory")));
    }

    @Override
    protected Map<String, String> mapped() {
        return Map.of(
                "Nom", "name",
                "Sigle", "shortName",
                "Type", "type",
                "SIRET ou RNA", "identifier",
                "Téléphone", "phone",
                "Courriel", "email",
                "Site web", "website",
                "Réseaux et labels", "networks",
                "Code du territoire", "territory");
    }

    @Override
    protected String address(JsonObject actor) {
        return ACTORS + "/" + actor.getString("id");
    }

    @Test
    void files_keep_the_order_of_their_columns_and_programs_what_they_read_of_a_row() {
        entered();

        assertThat(csv("").lines().findFirst().orElseThrow())
                .isEqualTo("\uFEFFNom;Sigle;Type;SIRET ou RNA;Territoire d'action;Téléphone;Courriel;Site web;"
                        + "Réseaux et labels;Code du territoire");
        assertThat(read(ACTORS + "?q=" + tag())
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .keySet())
                .containsExactlyInAnyOrder(
                        "archived",
                        "contacts",
                        "email",
                        "id",
                        "identifier",
                        "name",
                        "networks",
                        "phone",
                        "shortName",
                        "territoryCode",
                        "territoryName",
                        "type",
                        "website");
    }

    @Test
    void an_officer_narrows_the_list_and_gives_ticked_actors_another_type() {
        entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/actor/list.xhtml?q=" + tag());
            assertThat(page.locator("tbody tr")).hasCount(3);
            assertThat(page.locator(".m-facets")).containsText("France services");
            page.locator(".m-facets a[href*='type=association']").press("Enter");
            assertThat(page.locator(".m-chips")).containsText("Type : Association");
            assertThat(page.locator("tbody tr")).hasCount(3);
            browser.isAccessible();

            page.locator("[data-ticks=all]").press("Space");
            page.locator("#field").selectOption("type");
            press(page, "Continuer");
            page.waitForURL(url -> url.contains("/actor/several.xhtml"));
            page.locator("#type").selectOption("ccas");
            press(page, "Changer ces 3 lignes");
            assertThat(page.locator("main")).containsText("3 lignes sont changées");
            browser.isAccessible();
            press(page, "Tout remettre comme avant");
            assertThat(page.locator("main")).containsText("3 lignes sont remises comme avant");
            browser.hasNoErrors();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }
}
