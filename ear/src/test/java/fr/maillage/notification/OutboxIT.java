package fr.maillage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.LocalMailServer.Mail;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages on their way through a real mail server, which takes, refuses and goes away. */
@InsideEar
class OutboxIT {

    private static final String PROPERTY = "MAILLAGE_SMTP_URL";

    @Inject
    private NotificationService messages;

    @Inject
    private RefusalService refusals;

    @Inject
    private LinkSigner signer;

    @Inject
    private Sender sender;

    private LocalMailServer server;
    private final String recipient = "personne-" + UUID.randomUUID() + "@exemple.test";

    @BeforeEach
    void name_a_mail_server() {
        server = new LocalMailServer();
        System.setProperty(PROPERTY, server.address());
    }

    @AfterEach
    void name_none_again() {
        System.clearProperty(PROPERTY);
        server.close();
    }

    @Test
    void a_message_leaves_once_with_what_mail_systems_want_to_know() {
        server.start();
        UUID seed = UUID.randomUUID();
        NewMessage message = new NewMessage(
                recipient,
                recipient,
                "Vérifier vos fiches – été",
                "Bonjour,\n\nouvrez {lien}\n\n<script>alert(1)</script>",
                new RecordRef("test", UUID.randomUUID()),
                null,
                new NewMessage.Link("/confirmation/answer.xhtml", seed));

        assertThat(written(message)).isEqualTo(1);
        assertThat(written(message)).isZero();
        awaitState(MessageState.SENT);

        assertThat(server.mailsTo(recipient)).hasSize(1);
        Mail mail = server.mailsTo(recipient).get(0);
        String secret = signer.secret(seed);
        assertThat(mail.text()).contains("/confirmation/answer.xhtml?link=" + secret);
        assertThat(mail.html()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("List-Unsubscribe")).contains("/unsubscribe?a=");
        assertThat(mail.header("Message-ID")).isEqualTo(column("message_id"));
        assertThat(Sql.number("select count(*) from outbox_message where body like ?", "%" + secret + "%"))
                .isZero();
    }

    @Test
    void what_the_server_refuses_for_good_fails_at_once_and_can_be_repeated() {
        server.start();
        server.refuse(recipient, 550);
        written(message());
        awaitState(MessageState.FAILED);
        MessageView failed = mine().get(0);
        assertThat(failed.lastError()).contains("refused by the test");
        assertThat(failed.attempts()).isEqualTo(1);

        server.admit(recipient);
        As.administrator(() -> {
            messages.retry(failed.id());
            return null;
        });
        awaitState(MessageState.SENT);

        assertThat(server.mailsTo(recipient)).hasSize(1);
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> As.administrator(() -> {
                                    messages.retry(failed.id());
                                    return null;
                                }))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void what_the_server_refuses_for_now_is_tried_again_later() {
        server.start();
        server.refuse(recipient, 451);
        written(message());
        sender.await("the first attempt", () -> mine().get(0).lastError() != null);

        MessageView waiting = mine().get(0);
        assertThat(waiting.state()).isEqualTo(MessageState.WAITING);
        assertThat(waiting.nextAttemptAt()).isAfter(waiting.createdAt().plusSeconds(50));

        server.admit(recipient);
        dueNow();
        awaitState(MessageState.SENT);
    }

    @Test
    void while_the_server_is_away_everything_waits_and_no_attempt_counts() {
        written(message());
        sender.await("the failed connection", () -> mine().get(0).lastError() != null);
        assertThat(mine().get(0).state()).isEqualTo(MessageState.WAITING);
        assertThat(mine().get(0).attempts()).isZero();

        server.start();
        dueNow();
        awaitState(MessageState.SENT);

        assertThat(server.mailsTo(recipient)).hasSize(1);
    }

    @Test
    void whoever_refuses_messages_by_the_link_of_one_gets_no_more() {
        server.start();
        written(message());
        awaitState(MessageState.SENT);
        Matcher link = Pattern.compile("a=([0-9a-f]{64})&s=([A-Za-z0-9_-]+)")
                .matcher(server.mailsTo(recipient).get(0).text());
        assertThat(link.find()).isTrue();

        // A forged link, and one of another address, lead nowhere.
        assertThat(kind(() -> refusals.refuse(link.group(1), "forged"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> refusals.refuse("0".repeat(64), link.group(2)))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusals.refused(link.group(1), link.group(2))).isFalse();
        refusals.refuse(link.group(1), link.group(2));
        refusals.refuse(link.group(1), link.group(2));
        assertThat(refusals.refused(link.group(1), link.group(2))).isTrue();
        assertThat(messages.refusing(List.of(recipient, "autre@exemple.test"))).containsExactly(recipient);

        Sql.update("delete from outbox_message where recipient = ?", recipient);
        written(message());
        awaitState(MessageState.SUPPRESSED);
        assertThat(server.mailsTo(recipient)).hasSize(1);
    }

    @Test
    void messages_are_seen_by_those_who_look_after_their_territory() {
        long gagny = Sql.number("select id from territory where code = 'com:93032'");
        written(new NewMessage(
                recipient, recipient, "Objet", "Texte", new RecordRef("test", UUID.randomUUID()), gagny, null));
        MessageFilter filter = new MessageFilter(null, recipient, null);

        assertThat(As.a(Role.EPT_OFFICER, "ept:200058790", () -> messages.count(filter)))
                .isEqualTo(1);
        assertThat(As.a(Role.EPT_OFFICER, "ept:200057875", () -> messages.count(filter)))
                .isZero();
        assertThat(kind(() -> As.a(Role.PREFECTURE, "dep:93", () -> messages.count(filter))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> written(new NewMessage(
                        "k",
                        "pas une adresse",
                        "Objet",
                        "Texte",
                        new RecordRef("test", UUID.randomUUID()),
                        null,
                        null))))
                .isEqualTo(Kind.INVALID);
        assertThat(kind(() -> written(new NewMessage(
                        "k",
                        recipient,
                        "Objet\r\nBcc: x@y.fr",
                        "Texte",
                        new RecordRef("test", UUID.randomUUID()),
                        null,
                        null))))
                .isEqualTo(Kind.INVALID);
    }

    private NewMessage message() {
        return new NewMessage(
                recipient, recipient, "Objet", "Texte", new RecordRef("test", UUID.randomUUID()), null, null);
    }

    private int written(NewMessage message) {
        return As.system(() -> messages.enqueue(List.of(message)));
    }

    private List<MessageView> mine() {
        return As.administrator(() -> messages.list(new MessageFilter(null, recipient, null), PageRequest.first()))
                .items();
    }

    private String column(String name) {
        return (String) Sql.rows("select " + name + " as x from outbox_message where recipient = ?", recipient)
                .get(0)
                .get("x");
    }

    private void dueNow() {
        Sql.update("update outbox_message set next_attempt_at = created_at where recipient = ?", recipient);
    }

    private void awaitState(MessageState state) {
        sender.await("the state " + state, () -> mine().get(0).state() == state);
    }

    private static Kind kind(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).kind();
    }
}
