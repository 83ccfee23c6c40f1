package fr.maillage.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.OtherAddress;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Hundreds of reports from one address, which is another one than that of all other tests. */
class ReportFloodJourney {

    private static final OtherAddress SENDER = new OtherAddress("127.0.0.77");
    private static final int SENT = 200;
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\"[^>]* value=\"([^\"]+)\"");

    @Test
    void hundreds_of_reports_from_one_address_are_stopped_and_leave_a_handful() throws IOException {
        // Given a form that somebody has opened
        String record =
                "{\"name\":\"Lieu inondé\",\"commune\":\"93032\",\"postalCode\":\"93220\",\"address\":\"1 rue X\"}";
        String place =
                Api.json(Api.of("ept").send("POST", "/api/v1/places", record)).getString("id");
        String path = "/moderation/report.xhtml?place=" + place;
        String form = SENDER.get(path);
        String state = first(STATE, form);
        String nonce = first(NONCE, form);

        // When a program sends it again and again
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < SENT; i++) {
            String body = "report=report&send=Envoyer&place=" + place + "&reason=other&primefaces.nonce="
                    + encoded(nonce) + "&detail=" + i + "&jakarta.faces.ViewState=" + encoded(state);
            String answer = SENDER.post(path, body);
            if (answer.startsWith("HTTP/1.1 302") && answer.contains("/moderation/follow.xhtml")) {
                taken++;
            } else if (answer.contains("Trop d'envois") || answer.contains("Trop d&#39;envois")) {
                refused++;
                // The page of the refusal is the one to send next: of old ones a session keeps a few only.
                state = first(STATE, answer);
                nonce = first(NONCE, answer);
            }
        }

        // Then a handful was taken, and everything else got a sentence that says so
        assertThat(taken).isBetween(1, 40);
        assertThat(taken + refused).isEqualTo(SENT);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
