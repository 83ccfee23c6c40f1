package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer goes from the sign-in sheet of a gathering to a finding that its committee adopts, by keyboard alone. */
class DiagnosisJourney {

    private static final String TAG = UUID.randomUUID().toString().substring(0, 8);
    private static final String CLOSED = "Le guichet a fermé, dit le groupe " + TAG + ".";
    private static final String WANTED = "Il faut une permanence, dit le groupe " + TAG + ".";

    private static String gathering;

    @BeforeAll
    static void a_committee_with_a_member_meets_about_a_theme() {
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
        String started = Api.json(officer.sendForm(
                        "/api/v1/imports",
                        Map.of("profile", "members", "dryRun", "false", "file", """
                        Structure;Nature;Ville;Nom du référent;Fonction;Mail;Tél;Groupe
                        Guichets %s;Association;Gagny;Amel Exemple %s;;;;A
                        """.formatted(TAG, TAG))))
                .getString("id");
        ProductServer.await(
                "the members",
                Duration.ofMinutes(1),
                () -> officer.get("/api/v1/jobs/" + started).body().contains("\"COMPLETED\""));
        String body = Api.json(officer.get("/api/v1/bodies?q=comit%C3%A9+territorial&territory=ept:200058790"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        gathering = Api.json(officer.send("POST", "/api/v1/gatherings", """
                        {"title":"Séance %s","body":"%s","heldOn":"2026-09-10","mode":"on-site",
                         "groups":[{"code":"%s-A","title":"Accès aux droits"}]}
                        """.formatted(TAG, body, TAG)))
                .getString("id");
    }

    @Test
    void what_a_group_said_becomes_an_adopted_finding() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/gathering/detail.xhtml?id=" + gathering);
            press(link(page, "Noter les présences"));
            page.waitForURL(url -> url.contains("/committee/gathering/attendance.xhtml"));
            page.getByLabel("Présence de Amel Exemple " + TAG).press("ArrowDown");
            page.getByLabel("Groupe de Amel Exemple " + TAG).press("ArrowDown");
            browser.isAccessible();
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
            assertThat(page.locator("section[aria-labelledby=s-attendance] dl")).containsText("1");

            said(browser);
            found(browser);
            adopted(browser);
        }
    }

    @Test
    void evidence_leads_to_the_pages_of_a_place_and_of_an_indicator() {
        Api officer = Api.of("ept");
        JsonObject place = Api.json(officer.get("/api/v1/places?size=1"))
                .getJsonArray("items")
                .getJsonObject(0);
        String finding = Api.json(officer.send("POST", "/api/v1/findings", """
                        {"title":"Des lieux %s","territory":"com:93032","state":"discussed","proposedOn":"2026-09-10",
                         "evidence":["place:%s","indicator:%s"]}
                        """.formatted(
                                TAG,
                                place.getString("id"),
                                UUID.nameUUIDFromBytes("indicator:place-count".getBytes(StandardCharsets.UTF_8)))))
                .getString("id");
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/diagnosis/finding/detail.xhtml?id=" + finding);
            Locator evidence = page.locator("section[aria-labelledby=s-evidence] li a");
            browser.isAccessible();
            press(evidence.first());
            assertThat(page.locator("h1")).hasText(place.getString("name"));
            browser.open("/diagnosis/finding/detail.xhtml?id=" + finding);
            String indicator = evidence.last().innerText();
            press(evidence.last());
            page.waitForURL(url -> url.contains("/indicator/detail.xhtml"));
            assertThat(page.locator("h1")).containsText(indicator);
            browser.isAccessible();
        }
    }

    /** Types what the group said, coded as it is typed. */
    private static void said(Browser browser) {
        Page page = browser.open("/diagnosis/statement/collect.xhtml");
        press(link(page, TAG + "-A – Accès aux droits"));
        page.waitForURL(url -> url.contains("group="));
        press(page.locator("details summary").filter(new Locator.FilterOptions().setHasText("Thèmes")));
        page.getByLabel("Guichets " + TAG).press("Space");
        line(page, CLOSED);
        page.getByLabel("Proposition").focus();
        page.keyboard().press("Space");
        line(page, WANTED);
        assertThat(page.locator("#entered")).hasText("2 paroles enregistrées");
        browser.isAccessible();
    }

    /** From both sides compared to a finding that rests on the words of the theme, and on others found by name. */
    private static void found(Browser browser) {
        Page page = browser.open("/diagnosis/compare/index.xhtml?gathering=" + gathering);
        Locator row = page.locator("section[aria-labelledby=observed] tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Guichets " + TAG));
        assertThat(row).containsText("1 (100 %)");
        Assertions.assertThat(Api.of("ept")
                        .get("/api/v1/diagnosis/side-by-side.csv?gathering=" + gathering)
                        .body())
                .contains(";1;1;100,0 %;");
        browser.isAccessible();
        press(row.getByRole(AriaRole.LINK).first());
        page.waitForURL(url -> url.contains("/diagnosis/statement/list.xhtml"));
        browser.isAccessible();
        press(link(page, "Fonder un constat"));
        page.waitForURL(url -> url.contains("/diagnosis/finding/edit.xhtml"));
        assertThat(page.getByLabel(CLOSED)).isChecked();
        assertThat(page.getByLabel("Guichets " + TAG)).isChecked();

        Locator added = page.locator("#added_input");
        added.focus();
        added.pressSequentially("permanence " + TAG);
        assertThat(page.locator("#added_panel [role=option]").first()).hasText(WANTED);
        browser.isAccessible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel(WANTED)).isChecked();
        assertThat(added).hasValue("");
        page.getByLabel("Intitulé").fill("Le guichet manque " + TAG);
        browser.isAccessible();
        browser.fitsTheWindow();
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/diagnosis/finding/detail.xhtml"));
        assertThat(page.locator(".m-state")).containsText("Brouillon");
        assertThat(page.locator("section[aria-labelledby=s-evidence] li")).hasCount(2);
        String finding = page.url().substring(page.url().indexOf("/diagnosis/"));
        press(page.locator("#evidence-kinds a").filter(new Locator.FilterOptions().setHasText("2 paroles")));
        page.waitForURL(url -> url.contains("/diagnosis/statement/list.xhtml?finding="));
        assertThat(page.locator("tbody tr")).hasCount(2);
        browser.isAccessible();
        browser.fitsTheWindow();
        browser.open(finding);
    }

    private static void adopted(Browser browser) {
        Page page = browser.page();
        press(button(page, "Passer à « discuté »"));
        assertThat(page.locator(".m-state")).containsText("Discuté");
        browser.isAccessible();
        String today = page.locator("#adoptedOn").inputValue();
        page.locator("#adoptedOn").fill("2020-01-01");
        press(button(page, "Adopter le constat"));
        assertThat(page.locator("#adoptedOn")).hasAttribute("aria-invalid", "true");
        page.locator("#adoptedOn").fill(today);
        press(button(page, "Adopter le constat"));
        assertThat(page.locator(".m-state")).containsText("Adopté");
        browser.isAccessible();
        String finding = page.url().substring(page.url().indexOf("/diagnosis/"));
        press(page.locator("#evidence-kinds a"));
        press(page.locator("#of-finding a").filter(new Locator.FilterOptions().setHasText("Le guichet manque " + TAG)));
        page.waitForURL(url -> url.contains("/diagnosis/finding/detail.xhtml"));

        // Who said it, and what, stays with those who collect.
        try (Browser member = Browser.signedIn("membre", Browser.NARROW)) {
            Page read = member.open(finding);
            assertThat(read.locator("section[aria-labelledby=s-evidence]")).containsText("2 preuves");
            assertThat(read.getByText(CLOSED)).hasCount(0);
            assertThat(read.locator("#adoptedOn, #supersededBy_input")).hasCount(0);
            member.isAccessible();
            member.fitsTheWindow();
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
