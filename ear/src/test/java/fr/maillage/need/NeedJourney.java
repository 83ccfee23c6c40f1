package fr.maillage.need;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fragility of communes as an officer sees it beside her places, and as programs read it. */
class NeedJourney {

    private static final String FILE = """
            name,division,code,total
            Gagny,city,93032,6.2
            Le Raincy,city,93062,0.0
            Coubron,city,93015,
            Montfermeil,city,93047,9.75
            Clichy-sous-Bois,city,93014,8.1
            """;
    private static final String MAP = "/map/view.xhtml?layer=need.ifn-total&territory=ept:200058790";

    /** An officer drops the national file, and there is nothing else to choose. */
    @BeforeAll
    static void an_officer_imports_the_index_in_one_step() {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/need/list.xhtml");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Fichier de l'indice de fragilité numérique")
                    .setInputFiles(new FilePayload("ifn.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
            page.locator("#take").press("Enter");
            page.waitForURL("**/interop/run.xhtml?run=**");
            String run = "/api/v1/jobs/" + page.url().replaceAll(".*run=", "");
            Api admin = Api.of("admin");
            ProductServer.await(
                    "the run of the import",
                    Duration.ofMinutes(1),
                    () -> Api.json(admin.get(run)).getString("status").equals("COMPLETED"));
        }
    }

    @Test
    void invented_values_say_so_wherever_they_are_read_and_a_member_imports_none() {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/need/list.xhtml");
            assertThat(page.locator("#needs tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("fragilite-demonstration")))
                    .containsText("Valeurs inventées pour la démonstration");
            assertThat(page.locator("input[type=file]")).hasCount(0);
            page = browser.open("/territory/detail.xhtml?code=com:93032");
            assertThat(page.locator("#territory-needs")).containsText("Valeurs inventées pour la démonstration");
            page = browser.open("/deployment/coverage/index.xhtml?need=fragilite-demonstration&demand=communes");
            assertThat(page.locator("#need-origin")).containsText("Valeurs inventées pour la démonstration");
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void from_the_list_to_the_map_by_keyboard(int width) {
        try (Browser browser = Browser.signedIn("ept", width)) {
            Page page = browser.open("/need/list.xhtml");
            Locator row = page.locator("#needs tbody tr").filter(new Locator.FilterOptions().setHasText("ifn-total"));
            assertThat(row).containsText("note de 0 à 10");
            assertThat(row).containsText("2023");
            assertThat(row).containsText("4 communes");
            browser.isAccessible();
            browser.fitsTheWindow();

            row.getByRole(AriaRole.LINK).press("Enter");
            page.waitForURL("**/map/view.xhtml?**");
            assertThat(page.locator("#map[data-ready]")).isVisible();
            page.locator(".map-area--4").first().waitFor();
            assertThat(page.locator(".map-legend")).containsText("note de 0 à 10");
            assertThat(page.locator("#layer-origin")).containsText("2023");
            assertThat(page.locator(".map-legend")).containsText("Non renseigné");
            Assertions.assertThat(page.locator(".map-legend").textContent()).doesNotContain("%");
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void the_table_tells_zero_from_what_is_not_known_and_the_map_draws_them_apart() {
        try (Browser browser = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open(MAP);
            page.locator("#layer-rows").evaluate("table => table.closest('details').open = true");

            assertThat(cells(page, "com:93062")).containsText("0");
            assertThat(page.locator("[data-territory='com:93062']")).hasAttribute("data-band", "1");
            assertThat(cells(page, "com:93015")).hasText("Non renseigné");
            assertThat(page.locator("[data-territory='com:93015']")).hasAttribute("data-band", "0");
            assertThat(cells(page, "com:93047")).hasText("9,8");
            page.locator(".map-area--0").first().waitFor();
            Assertions.assertThat(page.locator(".map-area--0").count()).isEqualTo(10);
            browser.isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void the_page_of_the_diagnosis_tells_an_officer_where_the_need_is_greatest_and_leads_to_the_map(int width) {
        try (Browser browser = Browser.signedIn("ept", width)) {
            Page page = browser.open("/home/diagnosis.xhtml");

            Locator row = page.locator("#territory-needs tbody tr").first();
            assertThat(row).containsText("médiane 7,2 (note de 0 à 10), 4 communes renseignées sur 14");
            assertThat(row).containsText("Montfermeil (9,8), Clichy-sous-Bois (8,1), Gagny (6,2)");
            Assertions.assertThat(row.textContent()).doesNotContain("%");
            browser.isAccessible();
            browser.fitsTheWindow();

            row.getByRole(AriaRole.LINK).first().press("Enter");
            page.waitForURL("**/map/view.xhtml?layer=need.ifn-total&territory=ept:200058790");
        }
    }

    @Test
    void the_page_of_a_commune_tells_its_value_and_one_without_a_value_says_nothing_of_zero() {
        try (Browser browser = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open("/territory/detail.xhtml?code=com:93032");
            assertThat(page.locator("#territory-needs")).containsText("6,2 (note de 0 à 10)");
            browser.isAccessible();

            page = browser.open("/territory/detail.xhtml?code=com:93015");
            assertThat(page.locator("#territory-needs")).containsText("Non renseigné");
            browser.isAccessible();
        }
    }

    @Test
    void programs_read_the_unit_the_source_and_null_for_what_is_not_known() {
        Api member = Api.of("membre");
        JsonObject values = Api.json(member.get("/api/v1/need-indicators/ifn-total/values?territory=ept:200058790"));

        JsonObject indicator = values.getJsonObject("indicator");
        Assertions.assertThat(indicator.getString("unit")).isEqualTo("score");
        Assertions.assertThat(indicator.getString("unitText")).isEqualTo("note de 0 à 10");
        Assertions.assertThat(indicator.getInt("high")).isEqualTo(10);
        Assertions.assertThat(indicator.getInt("year")).isEqualTo(2023);
        Assertions.assertThat(values.getInt("total")).isEqualTo(14);
        Assertions.assertThat(values.getInt("known")).isEqualTo(4);
        Assertions.assertThat(values.isNull("value")).isTrue();
        JsonValue coubron = values.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(v -> v.getJsonObject("territory").getString("code").equals("com:93015"))
                .map(v -> v.get("value"))
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(coubron).isEqualTo(JsonValue.NULL);
        Assertions.assertThat(Api.json(member.get("/api/v1/need-indicators")).getJsonArray("items"))
                .anySatisfy(item -> Assertions.assertThat(
                                item.asJsonObject().getJsonObject("known").getInt("COMMUNE"))
                        .isEqualTo(4));
        Api.refused(member.get("/api/v1/need-indicators/nothing-like-it/values"), 404);
        Api.refused(member.get("/api/v1/need-indicators/ifn-total/values?territory=com:00000"), 404);
        Api.refused(member.get("/api/v1/need-indicators/ifn-total/values?kind=PLANET"), 422);
    }

    private static Locator cells(Page page, String territory) {
        return page.locator("[data-territory='" + territory + "'] td").first();
    }
}
