package fr.maillage.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages are read as mails with their links in the demonstration, and nowhere else. */
@InsideEar
class MailboxIT {

    private static final String SETTING = "MAILLAGE_DEMO";
    private static final String HERE = "ept:200058790";

    @Inject
    private NotificationService messages;

    @Inject
    private LinkSigner signer;

    private final String before = System.getProperty(SETTING);
    private final String recipient = "boite-" + UUID.randomUUID() + "@exemple.test";
    private final UUID seed = UUID.randomUUID();
    private final UUID further = UUID.randomUUID();

    @BeforeEach
    void a_message_with_two_links_and_an_entry_for_a_calendar() {
        System.setProperty(SETTING, "true");
        long gagny = Sql.number("select id from territory where code = 'com:93032'");
        As.administrator(() -> messages.enqueue(List.of(new NewMessage(
                        recipient,
                        recipient,
                        "Votre réponse",
                        "Bonjour <b>Amel</b>,\n\n{lien}\n\n" + NewMessage.link(1),
                        new RecordRef("test", UUID.randomUUID()),
                        gagny,
                        new NewMessage.Link("/confirmation/answer.xhtml", seed),
                        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nURL:{lien}\r\nEND:VCALENDAR\r\n")
                .with(List.of(new NewMessage.Link("/plan/answer.xhtml", further))))));
    }

    @AfterEach
    void nothing_is_left() {
        set(before);
        Sql.update("delete from outbox_message where recipient = ?", recipient);
    }

    private static void set(String value) {
        if (value == null) {
            System.clearProperty(SETTING);
        } else {
            System.setProperty(SETTING, value);
        }
    }

    private List<MessageView> seenFrom(String territory) {
        return As.a(
                        Role.EPT_OFFICER,
                        territory,
                        () -> messages.list(new MessageFilter(null, recipient, null), PageRequest.first()))
                .items();
    }

    @Test
    void whoever_looks_after_its_territory_reads_a_message_that_waits_as_its_recipient_does() {
        assertThat(seenFrom("ept:200057867")).isEmpty();
        assertThat(seenFrom(HERE)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MessageState.WAITING);
            assertThat(mail.text())
                    .contains("/confirmation/answer.xhtml?link=" + signer.secret(seed))
                    .contains("/plan/answer.xhtml?link=" + signer.secret(further))
                    .contains("/unsubscribe?a=")
                    .doesNotContain("{lien");
            assertThat(mail.html())
                    .contains("<a href=\"/confirmation/answer.xhtml?link=" + signer.secret(seed) + "\">")
                    .contains("<a href=\"/plan/answer.xhtml?link=" + signer.secret(further) + "\">")
                    .contains("<a href=\"/unsubscribe?a=")
                    .contains("&lt;b&gt;Amel&lt;/b&gt;")
                    .doesNotContain("<b>");
            assertThat(mail.calendar().replace("\r\n ", "")).contains("link=" + signer.secret(seed));
        });
    }

    @Test
    void a_demonstration_without_places_has_the_mailbox_too() {
        set("without-places");
        assertThat(seenFrom(HERE))
                .singleElement()
                .satisfies(mail -> assertThat(mail.html()).contains(signer.secret(seed)));
    }

    @Test
    void once_the_demonstration_is_off_nobody_sees_a_link() {
        set("false");
        List<MessageView> all = Stream.concat(
                        seenFrom(HERE).stream(),
                        As.administrator(
                                () -> messages.list(new MessageFilter(null, recipient, null), PageRequest.first()))
                                .items()
                                .stream())
                .toList();
        assertThat(all).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.html()).isNull();
            assertThat(mail.calendar()).isNull();
            assertThat(mail.text()).contains("{lien}", "{lien 1}");
            assertThat(mail.toString()).doesNotContain(signer.secret(seed), signer.secret(further), "/unsubscribe?a=");
        });
    }
}
