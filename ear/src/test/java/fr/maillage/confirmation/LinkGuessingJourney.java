package fr.maillage.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Links that nobody was sent. */
class LinkGuessingJourney {

    /** As many as may be tried from one address at once. */
    private static final int PER_ADDRESS = 20;

    @Test
    void those_who_guess_links_learn_nothing_and_are_stopped() {
        HttpResponse<String> first = open(UUID.randomUUID().toString());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("Ce lien n'est pas valable").doesNotContain("name=\"place\"");

        int status = 200;
        for (int i = 0; i <= PER_ADDRESS && status != 429; i++) {
            status = open(UUID.randomUUID().toString()).statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(open("x").body()).contains("Trop d'essais");
        assertThat(Api.visitor().send("POST", "/confirmation/answer", "{}").statusCode())
                .isEqualTo(429);
    }

    private static HttpResponse<String> open(String link) {
        return Api.visitor().send("GET", "/confirmation/answer.xhtml?link=" + link, null, "Accept-Language", "fr");
    }
}
