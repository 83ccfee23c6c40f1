package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An officer publishes a finding by keyboard, and residents read what was decided, on a telephone, on paper, without scripts. */
class SaidJourney {

    private static final String GAGNY = "/ce-que-vous-avez-dit/93032";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private String finding() {
        Api officer = Api.of("departement");
        JsonObject body = Api.json(officer.send("POST", "/api/v1/bodies", """
                {"name":"Comité %s","kind":"committee","territory":"dep:93"}""".formatted(tag)));
        JsonObject gathering =
                Api.json(officer.send("POST", "/api/v1/gatherings", """
                {"title":"Les freins %s","body":"%s","heldOn":"2021-02-18","mode":"online",
                 "groups":[{"code":"S2-A","title":"Accès aux droits","present":15}]}
                """.formatted(tag, body.getString("id"))));
        JsonObject statement =
                Api.json(officer.send("POST", "/api/v1/statements", """
                {"gathering":"%s","group":"S2-A","words":"Le guichet a fermé.","nature":"observation","saidOn":"2021-02-18"}
                """.formatted(gathering.getString("id"))));
        String id = Api.json(officer.send("POST", "/api/v1/findings", """
                {"title":"Il faut un guichet %s","conclusion":"Les démarches en ligne ne suffisent pas.","territory":"com:93032",
                 "state":"adopted","proposedOn":"2021-05-20","adoptedOn":"2021-06-10",
                 "evidence":["diagnosis.statement:%s"]}
                """.formatted(tag, statement.getString("id"))))
                .getString("id");
        Api.json(officer.send("POST", "/api/v1/irritants", """
                {"subject":"Le code expire","description":"Trop vite.","territory":"com:93032","finding":"%s",
                 "administration":"Caisse (essai)","sentOn":"2021-10-04"}
                """.formatted(id)));
        return id;
    }

    @Test
    void what_is_published_is_read_by_everybody_and_what_is_withdrawn_by_nobody() {
        String id = finding();
        visitorReads(false);
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/finding/detail.xhtml?id=" + id);
            button(page, "Publier le constat").press("Enter");
            assertThat(page.getByText("Le constat est public.")).isVisible();
            browser.isAccessible();
            visitorReads(true);
            looks(Browser.NARROW);
            looks(Browser.WIDE);

            page.getByText("Voir la page publique").press("Enter");
            page.waitForURL("**" + GAGNY);
            browser.open("/diagnosis/finding/detail.xhtml?id=" + id);
            button(page, "Ne plus le publier").press("Enter");
            assertThat(page.getByText("Le constat n'est plus public.")).isVisible();
            browser.hasNoErrors();
        }
        visitorReads(false);
    }

    private void visitorReads(boolean shown) {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open("/ce-que-vous-avez-dit/");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gagny"))
                    .click();
            Locator finding =
                    page.locator("article").filter(new Locator.FilterOptions().setHasText("Il faut un guichet " + tag));
            assertThat(finding).hasCount(shown ? 1 : 0);
            if (shown) {
                assertThat(finding).containsText("retenu le jeudi 10 juin 2021");
                assertThat(finding).containsText("Rien encore, depuis");
                assertThat(finding).containsText("Pas de réponse depuis");
                assertThat(finding.locator("blockquote")).containsText("séance « Les freins " + tag + " »");
            }
        }
    }

    private static void looks(int width) {
        try (Browser browser = Browser.visitor(width)) {
            for (String address : new String[] {GAGNY, "/ce-que-vous-avez-dit/"}) {
                Page page = browser.open(address);
                browser.isAccessible();
                browser.fitsTheWindow();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator("main h1")).isVisible();
                assertThat(page.locator("main .m-actions:visible")).hasCount(0);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }

    @Test
    void no_filter_by_public_or_day_is_taken_and_other_codes_lead_nowhere() {
        HttpResponse<String> whole = Api.visitor().get(GAGNY);
        Assertions.assertThat(whole.statusCode()).isEqualTo(200);
        for (String filter : new String[] {"?audience=seniors", "?from=2021-01-01&until=2021-01-02", "?code=93014"}) {
            Assertions.assertThat(main(Api.visitor().get(GAGNY + filter))).isEqualTo(main(whole));
        }
        for (String code : new String[] {"99999", "ept:200058790", "93032/93014", "%3Cb%3E"}) {
            Assertions.assertThat(
                            Api.visitor().get("/ce-que-vous-avez-dit/" + code).statusCode())
                    .as(code)
                    .isEqualTo(404);
        }
    }

    private static String main(HttpResponse<String> page) {
        return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
