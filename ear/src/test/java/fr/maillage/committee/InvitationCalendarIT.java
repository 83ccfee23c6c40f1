package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.audit.AuditView;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.invitation.InvitationUpdateService;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.notification.Sender;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.LocalMailServer.Mail;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations bring an entry into calendars, which follows the gathering once somebody tells. */
@InsideEar
class InvitationCalendarIT {

    private static final String WAITING =
            "select count(*) from outbox_message where state = 'WAITING' and record_type = 'invitation' and record_id in"
                    + " (select i.uuid from invitation i join gathering k on k.id = i.gathering_id where k.uuid = ?)";

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationUpdateService updates;

    @Inject
    private InvitationAnswerService answers;

    @Inject
    private GatheringService gatherings;

    @Inject
    private Sender sender;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonFileService files;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService threads;

    private final LocalMailServer server = new LocalMailServer();

    @BeforeEach
    void name_a_mail_server() {
        System.setProperty("MAILLAGE_SMTP_URL", server.address());
    }

    @AfterEach
    void name_none_again() {
        System.clearProperty("MAILLAGE_SMTP_URL");
        server.close();
    }

    @Test
    void an_invitation_brings_an_entry_with_the_link_and_a_change_that_is_told_brings_the_next_to_the_right_people() {
        server.start();
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        desk.member(body, "Amel");
        desk.member(body, "Bo");
        desk.member(body, "Chris");
        inviteAll(gathering);
        String secret = desk.link(server, "Amel", 1);

        String first = entry("Amel", 1, 0);
        assertThat(first)
                .contains("METHOD:REQUEST\r\n", "UID:" + gathering + "@maillage\r\n", "RSVP=FALSE", "link=" + secret)
                .contains("mailto:" + desk.email("Amel"), "LOCATION:12 rue Imaginaire\r\n", "BEGIN:VTIMEZONE")
                .doesNotContain(desk.email("Bo"), "{lien}");
        assertThat(Sql.number("select count(*) from outbox_message where calendar like ?", "%" + secret + "%"))
                .as("links that are kept")
                .isZero();
        assertThat(untold(gathering)).isZero();

        answers.answer(desk.link(server, "Bo", 1), "absent");
        answers.answer(desk.link(server, "Chris", 1), "alternate");
        change(gathering, GatheringField.REMARK, "Apporter les chiffres");
        assertThat(untold(gathering)).as("what calendars do not show").isZero();
        change(gathering, GatheringField.STARTS_AT, "15:00");
        assertThat(untold(gathering)).isEqualTo(2);
        desk.member(body, "Dani");
        inviteAll(gathering);

        assertThat(tell(gathering)).isEqualTo(2);
        assertThat(tell(gathering)).as("a second time").isZero();
        String second = entry("Amel", 2, 1);
        assertThat(second)
                .contains("METHOD:REQUEST\r\n", "UID:" + gathering + "@maillage\r\n", "T150000\r\n", "link=" + secret);
        assertThat(server.mailsTo(desk.email("Amel")).get(1).text()).contains("a changé", "de 15:00 à 16:30", secret);
        entry("Chris", 2, 1);
        entry("Dani", 1, 1);
        assertThat(server.mailsTo(desk.email("Bo"))).as("who does not come").hasSize(1);
        assertThat(officer(() -> gatherings.history(gathering)))
                .extracting(AuditView::action)
                .startsWith("committee.gathering.tell-changed");
    }

    @Test
    void a_gathering_that_is_off_is_taken_out_and_one_that_is_on_again_comes_back() {
        server.start();
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        desk.member(body, "Amel");
        inviteAll(gathering);
        entry("Amel", 1, 0);

        officer(() -> gatherings.archive(gathering, version(gathering), "reportée"));
        assertThat(tell(gathering)).isEqualTo(1);
        assertThat(entry("Amel", 2, 1)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
        Mail mail = server.mailsTo(desk.email("Amel")).get(1);
        assertThat(mail.text()).contains("n'aura pas lieu");
        assertThat(mail.header("Subject")).isNotBlank();

        officer(() -> gatherings.restore(gathering, version(gathering)));
        assertThat(tell(gathering)).isEqualTo(1);
        assertThat(entry("Amel", 3, 2)).contains("METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n");
    }

    @Test
    void what_was_not_sent_of_earlier_states_stays_back_and_each_gets_the_last_one_once() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        desk.member(body, "Amel");
        inviteAll(gathering);
        change(gathering, GatheringField.PLACE, "Ailleurs");
        tell(gathering);
        change(gathering, GatheringField.PLACE, "12 rue Imaginaire");
        tell(gathering);
        assertThat(Sql.number(WAITING, gathering.toString())).isEqualTo(1);

        server.start();
        dueNow();
        assertThat(entry("Amel", 1, 2)).contains("LOCATION:12 rue Imaginaire\r\n");
        sender.await("all to be sent", () -> Sql.number(WAITING, gathering.toString()) == 0);
        assertThat(server.mailsTo(desk.email("Amel"))).hasSize(1);
    }

    @Test
    void of_two_officers_who_tell_at_once_one_does_and_of_500_none_is_lost_while_the_mail_server_is_down() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        for (int i = 0; i < 500; i++) {
            desk.member(body, "Membre " + (char) ('a' + i / 26) + (char) ('a' + i % 26));
        }
        assertThat(inviteAll(gathering)).isEqualTo(500);
        change(gathering, GatheringField.HELD_ON, desk.today().plusDays(10).toString());

        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> tell(gathering), threads);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> tell(gathering), threads);
        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(500, 0);
        sender.await(
                "the failed connection",
                () -> Sql.number(WAITING + " and last_error is not null", gathering.toString()) > 0);
        assertThat(Sql.number(WAITING, gathering.toString())).isEqualTo(500);

        server.start();
        dueNow();
        sender.await("all of them", () -> Sql.number(WAITING, gathering.toString()) == 0);
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
        inviteAll(gathering);
        change(gathering, GatheringField.MODE, "both");
        Sql.update("update person set email = 'nowhere' where uuid = ?", broken.toString());

        assertThat(kind(() -> tell(gathering))).isEqualTo(Kind.INVALID);
        assertThat(untold(gathering)).isEqualTo(2);
        assertThat(Sql.number(WAITING, gathering.toString())).as("the invitations").isEqualTo(2);
        Sql.update("update person set email = ? where uuid = ?", desk.email("Bo"), broken.toString());
        assertThat(tell(gathering)).isEqualTo(2);
    }

    @Test
    void the_organiser_is_who_invited_first_until_her_account_is_gone() {
        server.start();
        String login = "olga-" + UUID.randomUUID().toString().substring(0, 8);
        UUID account = As.administrator(() -> accounts.create(
                        new AccountInput(login, "Olga Exemple", login + "@ept.example.org", "fr", true, List.of())))
                .account();
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        desk.member(body, "Amel");
        CallerIdentity olga =
                new CallerIdentity(account, login, "Olga Exemple", List.of(As.grant(Role.EPT_OFFICER, GRAND_EST)));
        caller.runAs(
                olga,
                () -> invitations.invite(
                        gathering,
                        invitations.invitees(gathering).stream()
                                .map(Invitee::person)
                                .collect(Collectors.toSet()),
                        false));
        String organizer = "ORGANIZER;CN=Olga Exemple;SENT-BY=";
        assertThat(entry("Amel", 1, 0)).contains(organizer, ":mailto:" + login + "@ept.example.org\r\n");
        change(gathering, GatheringField.TITLE, "Les leviers");
        tell(gathering);
        assertThat(entry("Amel", 2, 1)).as("a change told by somebody else").contains(organizer, login);

        As.administrator(() -> {
            files.erase(new PersonQuery(login + "@ept.example.org", null, null));
            return null;
        });
        change(gathering, GatheringField.TITLE, "Les suites");
        tell(gathering);
        assertThat(entry("Amel", 3, 2)).contains("ORGANIZER;CN=").doesNotContain(login, "Olga");
    }

    @Test
    void only_who_keeps_the_committee_there_tells_and_nobody_once_the_day_is_over() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(1));
        desk.member(body, "Amel");
        inviteAll(gathering);
        change(gathering, GatheringField.ENDS_AT, "17:00");

        assertThat(kind(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> updates.tell(gathering))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> updates.tell(gathering))))
                .isEqualTo(Kind.DENIED);
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> updates.untold(gathering)))
                .isZero();
        assertThat(kind(() -> officer(() -> updates.tell(UUID.randomUUID())))).isEqualTo(Kind.NOT_FOUND);
        Sql.update(
                "update gathering set held_on = ? where uuid = ?", desk.today().minusDays(1), gathering.toString());
        assertThat(untold(gathering)).isZero();
        assertThat(kind(() -> tell(gathering))).isEqualTo(Kind.CONFLICT);
    }

    /** The entry in the last of so many mails to somebody, unfolded. */
    private String entry(String name, int mails, int sequence) {
        sender.await("mails to " + name, () -> server.mailsTo(desk.email(name)).size() >= mails);
        List<Mail> all = server.mailsTo(desk.email(name));
        assertThat(all).hasSize(mails);
        String entry = all.get(mails - 1).calendar();
        assertThat(all.get(mails - 1).file()).isEqualTo(entry);
        String unfolded = entry.replace("\r\n ", "");
        assertThat(unfolded).contains("SEQUENCE:" + sequence + "\r\n");
        return unfolded;
    }

    private int inviteAll(UUID gathering) {
        return officer(() -> invitations.invite(
                gathering,
                invitations.invitees(gathering).stream().map(Invitee::person).collect(Collectors.toSet()),
                false));
    }

    private int tell(UUID gathering) {
        return officer(() -> updates.tell(gathering));
    }

    private int untold(UUID gathering) {
        return officer(() -> updates.untold(gathering));
    }

    private void change(UUID gathering, GatheringField field, String value) {
        officer(() -> {
            GatheringDetail detail = gatherings.get(gathering);
            return gatherings.update(gathering, detail.version(), detail.values().with(field, value));
        });
    }

    private int version(UUID gathering) {
        return officer(() -> gatherings.get(gathering)).version();
    }

    private static void dueNow() {
        Sql.update("update outbox_message set next_attempt_at = created_at where state = 'WAITING'");
    }

    private static Kind kind(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).kind();
    }
}
