package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer corrects a sheet of attendance after a vote, and is told everywhere that the vote is to be checked. */
class VoteDoubtJourney {

    private static final String TAG = "Vote à revoir";

    private final Api officer = Api.of("ept");
    private final String word = "v" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_sheet_that_is_corrected_after_a_vote_is_told_on_every_page_that_shows_the_vote() {
        String group = BodyListJourney.voting(officer, "Groupe " + word, 50);
        String body = group.substring(group.lastIndexOf('/') + 1);
        String gathering = Api.json(officer.send("POST", "/api/v1/gatherings", """
                {"title":"Les freins","body":"%s","heldOn":"2026-06-11","mode":"online"}
                """.formatted(body)))
                .getString("id");
        String person = PersonPages.resident("ept", "Amel " + word);
        officer.send("POST", group + "/members", "{\"person\":\"" + person + "\"}");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = presence(browser, gathering, "present");
            HttpResponse<String> vote = officer.send("POST", "/api/v1/decisions", """
                    {"text":"Un essai %s est mené.","mode":"vote","votesFor":1,"votesAgainst":0,"abstained":0,"body":"%s",
                     "gathering":"%s","decidedOn":"2026-06-11"}
                    """.formatted(word, body, gathering));
            assertThat(vote.statusCode()).as(vote.body()).isEqualTo(201);
            browser.open("/committee/gathering/detail.xhtml?id=" + gathering);
            assertThat(page.getByText(TAG)).hasCount(0);

            presence(browser, gathering, "absent");
            told(browser, page, "/committee/gathering/detail.xhtml?id=" + gathering);
            told(browser, page, "/committee/gathering/meeting.xhtml?id=" + gathering);
            told(browser, page, "/committee/gathering/minutes.xhtml?id=" + gathering);
            told(browser, page, "/committee/gathering/attendance.xhtml?id=" + gathering);
            JsonObject read = Api.json(officer.get(Api.path(vote)));
            assertThat(read.getString("voteDoubt")).isEqualTo("quorum");
            told(browser, page, "/committee/decision/detail.xhtml?id=" + read.getString("id"));

            browser.open("/committee/decision/list.xhtml?q=" + word + "&doubted=true&public=no");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText(TAG);
            browser.isAccessible();
            browser.open("/committee/decision/list.xhtml?q=" + word + "&public=yes");
            assertThat(page.locator("tbody tr")).hasCount(0);
            browser.hasNoErrors();
        }
    }

    private static void told(Browser browser, Page page, String address) {
        browser.open(address);
        assertThat(page.locator("main")).containsText("Le quorum n'est plus atteint : aucun membre présent sur 1");
        browser.isAccessible();
        browser.fitsTheWindow();
    }

    private Page presence(Browser browser, String gathering, String presence) {
        Page page = browser.open("/committee/gathering/attendance.xhtml?id=" + gathering);
        page.getByLabel("Présence de Amel " + word).selectOption(presence);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        return page;
    }
}
