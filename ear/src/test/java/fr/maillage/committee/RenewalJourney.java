package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer finds the seats that elections left empty, fills one and prolongs one, by keyboard; a program reads the same. */
class RenewalJourney {

    private static final String PERIOD = "from=2026-03-22&to=2026-03-22";

    private final String word = "r" + UUID.randomUUID().toString().substring(0, 8);
    private final Api officer = Api.of("ept");

    @Test
    void an_officer_finds_four_seats_to_fill_fills_one_and_prolongs_one() {
        String members = BodyListJourney.workingGroup(officer, "Groupe " + word) + "/members";
        String body = members.substring("/api/v1/bodies/".length(), members.lastIndexOf("/members"));
        List<String> names = new ArrayList<>();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            for (int i = 1; i <= 4; i++) {
                names.add("Elu " + i + " " + word);
                seat(members, PersonPages.resident(browser, names.get(i - 1)), "Ville " + i + " " + word);
            }
            PersonPages.resident(browser, "Suite " + word);
            String list = "/committee/renewal/list.xhtml?body=" + body + "&" + PERIOD;

            Page page = browser.open(list + "&state=to-fill");
            assertThat(rows(page)).hasCount(4);
            browser.isAccessible();
            assertThat(total(body, "to-fill")).isEqualTo(4);

            press(link(page, "Pourvoir le siège de " + names.get(0)));
            page.waitForURL(url -> url.contains("/committee/body/seat.xhtml"));
            assertThat(field(page, "actor")).hasValue("Ville 1 " + word);
            assertThat(page.locator("#role")).hasValue("élu");
            assertThat(page.locator("#from")).hasValue("2026-03-23");
            assertThat(field(page, "replaces")).hasValue(names.get(0));
            browser.isAccessible();
            field(page, "person").fill("Suite " + word);
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/renewal/list.xhtml"));

            browser.open(list + "&state=to-fill");
            assertThat(rows(page)).hasCount(3);
            press(link(page, "Prolonger le mandat de " + names.get(1)));
            page.waitForURL(url -> url.contains("/committee/body/seat.xhtml"));
            page.locator("#until").fill("2099-12-31");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/renewal/list.xhtml"));

            browser.open(list);
            assertThat(rows(page)).hasCount(3);
            assertThat(rows(page).first()).containsText("Suite " + word);
            assertThat(total(body, "to-fill")).isEqualTo(2);
            assertThat(total(body, "followed")).isEqualTo(1);
            browser.hasNoErrors();
        }
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            browser.open("/committee/renewal/list.xhtml?body=" + body + "&" + PERIOD);
            browser.isAccessible();
            browser.fitsTheWindow();
            Page page = browser.open("/committee/renewal/list.xhtml?from=2026-12-31&to=2026-01-01");
            assertThat(page.locator("main")).containsText("finit avant de commencer");
            browser.isAccessible();
        }
        String file =
                officer.get("/api/v1/renewals.csv?body=" + body + "&" + PERIOD).body();
        assertThat(file).contains("Elu 3 " + word, "Siège à pourvoir", "Suite " + word);
    }

    @Test
    void a_program_is_told_of_nonsense_and_who_may_not_read_contacts_gets_no_name() {
        for (String nonsense : List.of(
                "from=2026-12-31&to=2026-01-01",
                "from=1926-01-01&to=2026-01-01",
                "from=demain",
                "state=zzz",
                "body=zzz",
                "sort=zzz",
                "size=1000")) {
            assertThat(officer.get("/api/v1/renewals?" + nonsense).statusCode())
                    .as(nonsense)
                    .isEqualTo(422);
        }
        assertThat(officer.get("/api/v1/renewals?territory=zzz").statusCode()).isIn(404, 422);
        assertThat(officer.get("/api/v1/renewals.csv?from=demain").statusCode()).isEqualTo(422);
        for (String path : List.of("", ".csv", ".xlsx", ".ods")) {
            assertThat(officer.get("/api/v1/renewals" + path).statusCode()).isEqualTo(200);
            assertThat(Api.of("membre").get("/api/v1/renewals" + path).statusCode())
                    .isEqualTo(403);
        }
    }

    private int total(String body, String state) {
        JsonObject found = Api.json(officer.get("/api/v1/renewals?body=" + body + "&" + PERIOD + "&state=" + state));
        assertThat(found.getJsonArray("items")).hasSize(found.getInt("total"));
        return found.getInt("total");
    }

    private void seat(String members, String person, String actorName) {
        HttpResponse<String> actor = officer.send(
                "POST",
                "/api/v1/actors",
                "{\"name\":\"" + actorName + "\",\"type\":\"commune\",\"territory\":\"com:93032\"}");
        assertThat(actor.statusCode()).as(actor.body()).isEqualTo(201);
        HttpResponse<String> seated = officer.send(
                "POST",
                members,
                Json.createObjectBuilder()
                        .add("person", person)
                        .add("actor", Api.json(actor).getString("id"))
                        .add("role", "élu")
                        .add("from", "2020-09-24")
                        .add("until", "2026-03-22")
                        .build()
                        .toString());
        assertThat(seated.statusCode()).as(seated.body()).isEqualTo(201);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name=" + name + "], [name=" + name + "_input]").first();
    }

    private static Locator rows(Page page) {
        return page.locator("main tbody tr");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
