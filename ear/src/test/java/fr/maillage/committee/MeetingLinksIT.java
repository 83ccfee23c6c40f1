package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.OtherAddress;
import fr.maillage.testing.OtherAddress.Answer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every link of a committee: as mail clients look ahead at it, and as somebody tries it who has none, or an old one. */
@InsideEar
class MeetingLinksIT {

    private static final String NOWHERE = "est pas valable";
    private static final int OF_A_NETWORK = 250;

    @Inject
    private EveryLink links;

    private final LocalMailServer server = new LocalMailServer();
    private int asked;

    @BeforeEach
    void prepare() {
        System.setProperty("MAILLAGE_SMTP_URL", server.start().address());
        links.prepare(server);
    }

    @AfterEach
    void end() {
        links.end();
        System.clearProperty("MAILLAGE_SMTP_URL");
        server.close();
    }

    @Test
    void looking_ahead_changes_nothing_and_whoever_gets_it_forwarded_reads_for_whom_it_is() throws IOException {
        String before = links.state();
        for (LinkKind kind : LinkKind.values()) {
            String address = links.address(kind, links.secret(kind));
            kept(kind, ask("HEAD", address, ""));
            Answer shown = ask("GET", address, "");
            kept(kind, shown);
            assertThat(shown.body()).as("%s", kind).contains(kind.says());
            if (!kind.paper()) {
                assertThat(shown.body())
                        .as("%s", kind)
                        .doesNotContain(links.reached().toArray(String[]::new));
            }
            if (kind.asks()) {
                String form = links.form(kind, links.secret(kind));
                assertThat(ask("GET", kind.answers() + "?" + form, "").status())
                        .as("a GET of what takes answers: %s", kind)
                        .isEqualTo(405);
            }
            assertThat(links.state()).as("%s", kind).isEqualTo(before);
        }
    }

    @Test
    void a_forged_link_and_one_of_another_kind_lead_nowhere_and_take_nothing() throws IOException {
        String before = links.state();
        for (LinkKind kind : LinkKind.values()) {
            nowhere(kind, links.secret(kind).substring(1) + "A");
            nowhere(kind, "x");
            for (String foreign : foreign(kind)) {
                nowhere(kind, foreign);
            }
        }
        assertThat(links.state()).isEqualTo(before);
    }

    @Test
    void an_answer_is_taken_once_and_a_link_that_it_uses_up_says_so() throws IOException {
        for (LinkKind kind : asking()) {
            String before = links.state();
            String form = links.form(kind, links.secret(kind));
            assertThat(ask("POST", kind.answers(), form).status())
                    .as("%s", kind)
                    .isEqualTo(303);
            String after = links.state();
            assertThat(after).as("%s", kind).isNotEqualTo(before);
            Answer again = ask("POST", kind.answers(), form);
            assertThat(again.status()).as("%s again", kind).isEqualTo(kind.once() ? 409 : 303);
            if (kind.once()) {
                assertThat(again.body()).as("%s", kind).contains("déjà");
                assertThat(ask("GET", links.address(kind, links.secret(kind)), "")
                                .body())
                        .as("%s", kind)
                        .contains(kind.says(), "déjà");
            }
            assertThat(links.state()).as("%s again", kind).isEqualTo(after);
        }
    }

    @Test
    void once_its_time_has_passed_a_link_only_shows_or_leads_nowhere() throws IOException {
        links.pass();
        String before = links.state();
        for (LinkKind kind : LinkKind.values()) {
            String secret = links.secret(kind);
            if (kind.over() == null) {
                nowhere(kind, secret);
            } else {
                Answer shown = ask("GET", links.address(kind, secret), "");
                kept(kind, shown);
                assertThat(shown.body())
                        .as("%s", kind)
                        .contains(kind.says(), kind.over())
                        .doesNotContain("action=\"" + kind.answers() + "\"");
                assertThat(ask("POST", kind.answers(), links.form(kind, secret)).status())
                        .as("%s", kind)
                        .isEqualTo(409);
            }
        }
        assertThat(links.state()).isEqualTo(before);
    }

    /** Neither the page nor a file is kept by anybody, and no cookie is set. */
    private static void kept(LinkKind kind, Answer answer) {
        assertThat(answer.status()).as("%s", kind).isEqualTo(200);
        assertThat(answer.head().toLowerCase(Locale.ROOT))
                .as("%s", kind)
                .contains("no-store", "x-robots-tag: noindex", "referrer-policy: no-referrer")
                .doesNotContain("set-cookie");
    }

    private void nowhere(LinkKind kind, String secret) throws IOException {
        Answer shown = ask("GET", links.address(kind, secret), "");
        assertThat(shown.body()).as("%s by %s", kind, secret).doesNotContain("Amel", "Les freins", "%PDF", "VCALENDAR");
        if (kind.file()) {
            assertThat(shown.status()).as("%s by %s", kind, secret).isEqualTo(404);
            assertThat(shown.head().toLowerCase(Locale.ROOT))
                    .as("%s by %s", kind, secret)
                    .contains("referrer-policy: no-referrer");
        } else {
            assertThat(shown.body()).as("%s by %s", kind, secret).contains(NOWHERE);
        }
        if (kind.asks()) {
            Answer refused = ask("POST", kind.answers(), links.form(kind, secret));
            assertThat(refused.status()).as("%s by %s", kind, secret).isEqualTo(404);
            assertThat(refused.body())
                    .as("%s by %s", kind, secret)
                    .contains(NOWHERE)
                    .doesNotContain("Amel");
        }
    }

    private static List<LinkKind> asking() {
        return Arrays.stream(LinkKind.values()).filter(LinkKind::asks).toList();
    }

    /** The secrets that lead elsewhere. */
    private List<String> foreign(LinkKind kind) {
        return Arrays.stream(LinkKind.values())
                .map(other -> links.secret(other))
                .filter(secret -> !secret.equals(links.secret(kind)))
                .distinct()
                .toList();
    }

    /** Each time from another address: whoever guesses too often is stopped. */
    private Answer ask(String method, String path, String form) throws IOException {
        asked++;
        String address = "127.0." + (100 + asked / OF_A_NETWORK) + "." + (1 + asked % OF_A_NETWORK);
        return new OtherAddress(address, Integer.getInteger("jboss.http.port")).ask(method, path, form);
    }
}
