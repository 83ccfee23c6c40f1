package fr.maillage.committee;

import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.notification.Sender;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer.Mail;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Fate of invitations and changes while the mail server is down, and when several tell at once. */
@InsideEar
class InvitationOutageIT extends MailedInside {

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationTelling told;

    @Inject
    private Sender sender;

    @Resource
    private ManagedExecutorService threads;

    /** It is started where messages are to leave. */
    @Override
    protected String address() {
        return server.address();
    }

    @Test
    void what_was_not_sent_of_earlier_states_stays_back_and_each_gets_the_last_one_once() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        desk.member(body, "Amel");
        told.inviteAll(gathering);
        told.change(gathering, GatheringField.PLACE, "Ailleurs");
        told.tell(gathering);
        told.change(gathering, GatheringField.PLACE, "12 rue Imaginaire");
        told.tell(gathering);
        assertThat(told.waiting(gathering)).isEqualTo(1);

        server.start();
        told.dueNow();
        assertThat(told.entry(server, desk.email("Amel"), 1, 2)).contains("LOCATION:12 rue Imaginaire\r\n");
        sender.await("all to be sent", () -> told.waiting(gathering) == 0);
        assertThat(server.mailsTo(desk.email("Amel"))).hasSize(1);
    }

    @Test
    void of_two_officers_who_tell_at_once_one_does_and_of_500_none_is_lost_while_the_mail_server_is_down() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        for (int i = 0; i < 500; i++) {
            desk.member(body, "Membre " + (char) ('a' + i / 26) + (char) ('a' + i % 26));
        }
        assertThat(told.inviteAll(gathering)).isEqualTo(500);
        told.change(gathering, GatheringField.HELD_ON, desk.today().plusDays(10).toString());

        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> told.tell(gathering), threads);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> told.tell(gathering), threads);
        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(500, 0);
        sender.await("the failed connection", () -> told.failing(gathering) > 0);
        assertThat(told.waiting(gathering)).isEqualTo(500);

        server.start();
        told.dueNow();
        sender.await("all of them", () -> told.waiting(gathering) == 0);
        // Messages of other tests may have waited, too.
        String domain = desk.email("");
        List<Mail> ours = server.mails().stream()
                .filter(mail -> mail.recipient().endsWith(domain))
                .toList();
        assertThat(ours.stream().map(Mail::recipient).distinct()).hasSize(500);
        assertThat(ours).hasSize(500).allMatch(mail -> mail.calendar().contains("SEQUENCE:1\r\n"));
    }

    @Test
    void messages_that_cannot_be_written_to_one_of_them_are_written_to_none() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        desk.member(body, "Amel");
        UUID broken = desk.member(body, "Bo");
        told.inviteAll(gathering);
        told.change(gathering, GatheringField.MODE, "both");
        Sql.update("update person set email = 'nowhere' where uuid = ?", broken.toString());

        assertThat(kind(() -> told.tell(gathering))).isEqualTo(Kind.INVALID);
        assertThat(told.untold(gathering)).isEqualTo(2);
        assertThat(told.waiting(gathering)).as("the invitations").isEqualTo(2);
        Sql.update("update person set email = ? where uuid = ?", desk.email("Bo"), broken.toString());
        assertThat(told.tell(gathering)).isEqualTo(2);
    }
}
