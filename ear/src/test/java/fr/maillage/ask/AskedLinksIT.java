package fr.maillage.ask;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.OtherAddress.Answer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every link by which the product asks or shows something: as mail clients look ahead at it, as it is forwarded, as somebody
 * tries it who has none or an old one, and in all that may become of what it asks.
 */
@InsideEar
class AskedLinksIT {

    /** Of pages and of the survey's. */
    private static final List<String> NOWHERE = List.of("est pas valable", "mène nulle part");

    /** Words that whoever has no link must not read. */
    private static final String[] HIDDEN = {
        "Amel", "Les freins", "%PDF", "VCALENDAR", "Lieu relu", "Vos démarches en ligne"
    };

    @Inject
    @Any
    private Instance<AskedFixture> all;

    private final LocalMailServer server = new LocalMailServer();
    private final Map<AskedKind, AskedFixture> fixtures = new EnumMap<>(AskedKind.class);
    private List<AskedFixture> prepared = List.of();
    private final AskedVisitor visitor = new AskedVisitor(fixtures);

    @BeforeEach
    void prepare() {
        System.setProperty("MAILLAGE_SMTP_URL", server.start().address());
        prepared = all.stream().toList();
        prepared.forEach(fixture -> {
            fixture.prepare(server);
            fixture.kinds().forEach(kind -> fixtures.put(kind, fixture));
        });
        assertThat(fixtures).containsOnlyKeys(AskedKind.values());
    }

    @AfterEach
    void end() {
        prepared.forEach(AskedFixture::end);
        System.clearProperty("MAILLAGE_SMTP_URL");
        server.close();
    }

    @Test
    void looking_ahead_changes_nothing_and_whoever_gets_it_forwarded_reads_for_whom_it_is() throws IOException {
        String before = state();
        for (AskedKind kind : AskedKind.values()) {
            String secret = visitor.secret(kind);
            kept(kind, visitor.look("HEAD", kind, secret));
            Answer shown = visitor.look("GET", kind, secret);
            kept(kind, shown);
            assertThat(shown.body()).as("%s", kind).contains(kind.says());
            if (!kind.paper()) {
                fixtures.get(kind)
                        .reached()
                        .forEach(hidden ->
                                assertThat(shown.body()).as("%s", kind).doesNotContain(hidden));
            }
            if (kind.asks() && !kind.api()) {
                assertThat(visitor.ask("GET", kind.answers() + "?" + visitor.form(kind, secret), "", null)
                                .status())
                        .as("a GET of what takes answers: %s", kind)
                        .isEqualTo(405);
            }
            assertThat(state()).as("%s", kind).isEqualTo(before);
        }
    }

    @Test
    void a_forged_link_and_one_of_another_kind_lead_nowhere_and_take_nothing() throws IOException {
        String before = state();
        for (AskedKind kind : AskedKind.values()) {
            nowhere(kind, visitor.secret(kind).substring(1) + "A");
            nowhere(kind, "x");
            for (String foreign : foreign(kind)) {
                nowhere(kind, foreign);
            }
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void an_answer_is_taken_once_and_a_link_that_it_uses_up_says_so() throws IOException {
        for (AskedKind kind : asking()) {
            String secret = visitor.secret(kind);
            String form = visitor.form(kind, secret);
            String after = taken(kind, secret, form);
            Answer again = visitor.send(kind, secret, form);
            assertThat(again.status()).as("%s again", kind).isEqualTo(kind.again());
            if (kind.once()) {
                assertThat(again.body()).as("%s", kind).containsAnyOf("déjà", "a servi");
                assertThat(visitor.look("GET", kind, secret).body())
                        .as("%s", kind)
                        .contains(kind.says())
                        .containsAnyOf("déjà", "a servi");
            }
            assertThat(state()).as("%s again", kind).isEqualTo(after);
        }
    }

    @Test
    void once_its_time_has_passed_a_link_only_shows_or_leads_nowhere() throws IOException {
        goThrough(AskedState.PASSED);
    }

    @Test
    void a_link_follows_what_it_is_about_into_another_territory_where_it_may() throws IOException {
        goThrough(AskedState.MOVED);
    }

    @Test
    void what_was_archived_takes_no_answer() throws IOException {
        goThrough(AskedState.ARCHIVED);
    }

    @Test
    void the_links_of_who_was_erased_lead_nowhere() throws IOException {
        goThrough(AskedState.ERASED);
    }

    @Test
    void the_links_of_who_was_merged_are_those_of_whom_she_turned_out_to_be() throws IOException {
        goThrough(AskedState.MERGED);
    }

    private void goThrough(AskedState state) throws IOException {
        prepared.forEach(fixture -> fixture.bring(state));
        String before = state();
        for (AskedKind kind : AskedKind.values()) {
            AskedLeft left = kind.left(state);
            if (left.says() == null) {
                nowhere(kind, visitor.secret(kind));
            } else {
                shown(kind, left);
            }
        }
        assertThat(state()).isEqualTo(before);
        for (AskedKind kind : asking()) {
            if (kind.left(state).open()) {
                taken(kind, visitor.secret(kind), visitor.form(kind, visitor.secret(kind)));
            }
        }
    }

    private void shown(AskedKind kind, AskedLeft left) throws IOException {
        String secret = visitor.secret(kind);
        Answer shown = visitor.look("GET", kind, secret);
        assertThat(shown.body()).as("%s", kind).contains(left.says());
        if (!kind.api()) {
            kept(kind, shown);
        }
        if (!left.open() && kind.asks()) {
            assertThat(shown.body()).as("%s", kind).doesNotContain("action=\"" + kind.answers() + "\"");
            assertThat(visitor.send(kind, secret, visitor.form(kind, secret)).status())
                    .as("%s", kind)
                    .isEqualTo(409);
        }
    }

    /** All that links change, once an answer was taken. */
    private String taken(AskedKind kind, String secret, String form) throws IOException {
        String before = state();
        assertThat(visitor.send(kind, secret, form).status()).as("%s", kind).isEqualTo(kind.taken());
        String after = state();
        assertThat(after).as("%s", kind).isNotEqualTo(before);
        return after;
    }

    /** Neither the page nor a file is kept by anybody, and no cookie is set. */
    private static void kept(AskedKind kind, Answer answer) {
        assertThat(answer.status()).as("%s", kind).isEqualTo(200);
        String head = answer.head().toLowerCase(Locale.ROOT);
        assertThat(head).as("%s", kind).contains("no-store").doesNotContain("set-cookie");
        if (!kind.api()) {
            assertThat(head).as("%s", kind).contains("x-robots-tag: noindex", "referrer-policy: no-referrer");
        }
    }

    private void nowhere(AskedKind kind, String secret) throws IOException {
        Answer shown = visitor.look("GET", kind, secret);
        assertThat(shown.body()).as("%s by %s", kind, secret).doesNotContain(HIDDEN);
        if (kind.file() || kind.api()) {
            assertThat(shown.status()).as("%s by %s", kind, secret).isEqualTo(404);
        } else {
            assertThat(shown.body()).as("%s by %s", kind, secret).containsAnyOf(NOWHERE.toArray(String[]::new));
        }
        if (!kind.api()) {
            assertThat(shown.head().toLowerCase(Locale.ROOT))
                    .as("%s by %s", kind, secret)
                    .contains("referrer-policy: no-referrer");
        }
        if (kind.asks()) {
            Answer refused = visitor.send(kind, secret, visitor.form(kind, secret));
            assertThat(refused.status()).as("%s by %s", kind, secret).isEqualTo(404);
            assertThat(refused.body()).as("%s by %s", kind, secret).doesNotContain(HIDDEN);
        }
    }

    private static List<AskedKind> asking() {
        return Arrays.stream(AskedKind.values()).filter(AskedKind::asks).toList();
    }

    /** The secrets that lead elsewhere. */
    private List<String> foreign(AskedKind kind) {
        return Arrays.stream(AskedKind.values())
                .map(visitor::secret)
                .filter(secret -> !secret.equals(visitor.secret(kind)))
                .distinct()
                .toList();
    }

    private String state() {
        return prepared.stream().map(AskedFixture::state).collect(Collectors.joining("\n"));
    }
}
