package fr.maillage.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillage.testing.Keys.button;
import static fr.maillage.testing.Keys.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both sides of a message, played in the demonstration without a mail server. */
class MailboxJourney {

    private static final String MEMBER = "ref001@example.org";
    private static final Pattern PLACES =
            Pattern.compile("href=\"(/confirmation/answer\\.xhtml\\?link=[A-Za-z0-9_-]{43})\"");

    @Test
    void an_officer_invites_and_answers_as_the_member_by_the_link_of_the_mail() {
        String gathering = gathering();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/gathering/invite.xhtml?id=" + gathering);
            press(button(page, "Envoyer les invitations"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));

            browser.open("/notification/list.xhtml?q=" + MEMBER);
            assertThat(page.getByText("rien ne part, tout se lit ici")).isVisible();
            Locator mail = page.locator("tbody tr").first();
            press(mail.locator("summary").first());
            assertThat(mail).containsText("Essai de la boîte");
            browser.isAccessible();
            press(mail.locator("a[href^='/committee/gathering/answer']").first());
            page.waitForURL(url -> url.contains("/committee/gathering/answer"));
            press(button(page, "Je viens"));
            assertThat(page.getByText("Merci : votre réponse est notée.")).isVisible();

            browser.open("/committee/gathering/detail.xhtml?id=" + gathering);
            press(page.locator("section[aria-labelledby=s-invitations] summary"));
            assertThat(page.locator("section[aria-labelledby=s-invitations] tbody tr"))
                    .containsText("Vient");
        }
    }

    @Test
    void a_mail_of_the_story_leads_to_the_places_that_are_to_be_confirmed() {
        String mails = PageSession.signedIn("departement", ProductServer.DEMONSTRATION_PASSWORD)
                .get("/notification/list.xhtml?state=SENT")
                .body();
        Matcher link = PLACES.matcher(mails);
        assertThat(link.find()).as("a link in the mails of the campaign").isTrue();
        assertThat(PageSession.visitor().get(link.group(1)).body()).contains("(démonstration)");
    }

    /** A meeting of a body whose only member is one of the story. */
    private static String gathering() {
        Api ept = Api.of("ept");
        String tag = UUID.randomUUID().toString().substring(0, 8);
        String body = id(ept.send(
                "POST",
                "/api/v1/bodies",
                "{\"name\":\"Groupe " + tag + "\",\"kind\":\"committee\",\"territory\":\"ept:200058790\"}"));
        String person = Api.json(ept.get("/api/v1/persons?q=" + MEMBER))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        ept.send("POST", "/api/v1/bodies/" + body + "/members", "{\"person\":\"" + person + "\"}");
        return id(ept.send("POST", "/api/v1/gatherings", """
                {"title":"Essai de la boîte","body":"%s","heldOn":"%s","startsAt":"14:00","endsAt":"16:00","mode":"online"}
                """.formatted(
                        body, ClockProducer.today(Clock.systemUTC()).plusDays(9))));
    }

    private static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonObject record = Api.json(made);
        return record.getString("id");
    }
}
