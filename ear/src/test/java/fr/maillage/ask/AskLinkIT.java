package fr.maillage.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.notification.LinkSigner;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link by which somebody is asked: until when it leads somewhere, for which kind, and how often it may be used. */
@InsideEar
class AskLinkIT {

    private static final String KIND = "task";

    @Inject
    private AskLinks links;

    @Inject
    private LinkSigner signer;

    @Inject
    private PeopleDesk people;

    private final UUID link = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    private final OffsetDateTime now = OffsetDateTime.now().truncatedTo(ChronoUnit.MICROS);
    private final OffsetDateTime end = now.plusDays(1);
    private long amel;

    @BeforeEach
    void send() {
        amel = Sql.number(
                "select id from person where uuid = ?",
                people.resident("com:93032", "Amel", "amel-" + link + "@exemple.test")
                        .id()
                        .toString());
        links.send(KIND, List.of(new Ask(link, subject, amel, 1)), now, end);
    }

    private Problem refused(String kind, String secret, OffsetDateTime at) {
        return catchThrowableOfType(Problem.class, () -> links.opened(kind, secret, at));
    }

    @Test
    void it_leads_to_its_subject_until_the_very_moment_at_which_it_expires() {
        String secret = signer.secret(link);

        assertThat(links.opened(KIND, secret, end.minus(1, ChronoUnit.MICROS)))
                .extracting(Asked::subject, Asked::person)
                .containsExactly(subject, amel);
        Problem expired = refused(KIND, secret, end);
        assertThat(expired.kind()).isEqualTo(Problem.Kind.NOT_FOUND);
        for (Problem other :
                List.of(refused("pack", secret, now), refused(KIND, "made-up", now), refused(KIND, null, now))) {
            assertThat(other.kind()).isEqualTo(expired.kind());
            assertThat(other.violations()).as("nobody learns why").isEqualTo(expired.violations());
        }
    }

    @Test
    void sent_again_it_is_the_same_and_holds_longer() {
        links.send(KIND, List.of(new Ask(link, subject, amel, 2)), end, end.plusDays(1));

        assertThat(links.opened(KIND, signer.secret(link), end).subject()).isEqualTo(subject);
        assertThat(Sql.number("select messages from ask_link where uuid = ?", link.toString()))
                .isEqualTo(2);
    }

    @Test
    void it_is_used_once_and_the_database_holds_no_secret() {
        String secret = signer.secret(link);
        Asked asked = links.opened(KIND, secret, now);

        assertThat(links.use(asked, now, "Fait.")).isTrue();
        assertThat(links.use(asked, now, "Encore.")).isFalse();
        assertThat(links.opened(KIND, secret, now).answeredAt()).isNotNull();
        assertThat(Sql.rows("select * from ask_link where uuid = ?", link.toString())
                        .toString())
                .contains("Fait.", LinkSigner.digest(secret))
                .doesNotContain(secret, "Encore.");
    }
}
