package fr.maillage.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import fr.maillage.testing.EmbeddedDatabase;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a message to no more messages, by the page and by the mail client's own button. */
class UnsubscribeJourney {

    @Test
    void opening_the_link_changes_nothing_and_submitting_does() throws SQLException, IOException, InterruptedException {
        Path data = ProductServer.preparedFolder("unsubscribe");
        try (Connection connection = EmbeddedDatabase.open(data, "")) {
            OutboxFixture.fill(connection, 2);
        }
        try (LocalMailServer mail = new LocalMailServer().start();
                ProductServer server = new ProductServer(ProductServer.provisioned(), data)
                        .with("MAILLAGE_SMTP_URL", mail.address())
                        .start()) {
            ProductServer.await(
                    "the messages", Duration.ofMinutes(1), () -> mail.mails().size() == 2);
            String first = query(mail, "acteur-1@exemple.test");
            String second = query(mail, "acteur-2@exemple.test");

            // The page asks, and works without scripts.
            try (Browser browser = Browser.visitorOf(server, Browser.NARROW)) {
                Page page = browser.page();
                page.navigate(server.uri("/unsubscribe?" + first).toString());
                assertThat(page.getByText("seule une empreinte l'est")).isVisible();
                browser.isAccessible();
                browser.fitsTheWindow();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ne plus recevoir de messages"))
                        .press("Enter");
                assertThat(page.getByText("Votre demande est enregistrée")).isVisible();
                browser.isAccessible();
                page.navigate(server.uri("/unsubscribe?" + forged(first)).toString());
                assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            }

            // A mail client posts by itself; reading alone consumes nothing.
            assertThat(status(server.uri("/unsubscribe?" + second), "HEAD", "")).isEqualTo(303);
            assertThat(status(server.uri("/unsubscribe?" + second), "POST", "List-Unsubscribe=One-Click"))
                    .isEqualTo(204);
            assertThat(status(server.uri("/unsubscribe?" + second + "x"), "POST", "List-Unsubscribe=One-Click"))
                    .isEqualTo(404);
            server.stop();
        }
        try (Connection connection = EmbeddedDatabase.open(data, "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from mail_refusal")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(2);
        }
    }

    /** The same link with another last letter. */
    private static String forged(String link) {
        return link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0");
    }

    private static String query(LocalMailServer mail, String recipient) {
        Matcher link = Pattern.compile("/unsubscribe\\?(\\S+)")
                .matcher(mail.mailsTo(recipient).get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static int status(URI address, String method, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
