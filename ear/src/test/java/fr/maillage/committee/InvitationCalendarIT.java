package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

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
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer.Mail;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Invitations bring an entry into calendars, which follows the gathering once somebody tells. */
@InsideEar
class InvitationCalendarIT extends MailedInside {

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationTelling told;

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationUpdateService updates;

    @Inject
    private InvitationAnswerService answers;

    @Inject
    private GatheringService gatherings;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonFileService files;

    @Inject
    private Caller caller;

    /** It is started where messages are to leave. */
    @Override
    protected String address() {
        return server.address();
    }

    @Test
    void an_invitation_brings_an_entry_with_the_link_and_a_change_that_is_told_brings_the_next_to_the_right_people() {
        server.start();
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        desk.member(body, "Amel");
        desk.member(body, "Bo");
        desk.member(body, "Chris");
        told.inviteAll(gathering);
        String secret = desk.link(server, "Amel", 1);

        String first = told.entry(server, desk.email("Amel"), 1, 0);
        assertThat(first)
                .contains("METHOD:REQUEST\r\n", "UID:" + gathering + "@maillage\r\n", "RSVP=FALSE", "link=" + secret)
                .contains("mailto:" + desk.email("Amel"), "LOCATION:12 rue Imaginaire\r\n", "BEGIN:VTIMEZONE")
                .doesNotContain(desk.email("Bo"), "{lien}");
        assertThat(Sql.number("select count(*) from outbox_message where calendar like ?", "%" + secret + "%"))
                .as("links that are kept")
                .isZero();
        assertThat(told.untold(gathering)).isZero();

        answers.answer(desk.link(server, "Bo", 1), "absent");
        answers.answer(desk.link(server, "Chris", 1), "alternate");
        told.change(gathering, GatheringField.REMARK, "Apporter les chiffres");
        assertThat(told.untold(gathering)).as("what calendars do not show").isZero();
        told.change(gathering, GatheringField.STARTS_AT, "15:00");
        assertThat(told.untold(gathering)).isEqualTo(2);
        desk.member(body, "Dani");
        told.inviteAll(gathering);

        assertThat(told.tell(gathering)).isEqualTo(2);
        assertThat(told.tell(gathering)).as("a second time").isZero();
        String second = told.entry(server, desk.email("Amel"), 2, 1);
        assertThat(second)
                .contains("METHOD:REQUEST\r\n", "UID:" + gathering + "@maillage\r\n", "T150000\r\n", "link=" + secret);
        assertThat(server.mailsTo(desk.email("Amel")).get(1).text()).contains("a changé", "de 15:00 à 16:30", secret);
        told.entry(server, desk.email("Chris"), 2, 1);
        told.entry(server, desk.email("Dani"), 1, 1);
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
        told.inviteAll(gathering);
        told.entry(server, desk.email("Amel"), 1, 0);

        officer(() -> gatherings.archive(gathering, told.version(gathering), "reportée"));
        assertThat(told.tell(gathering)).isEqualTo(1);
        assertThat(told.entry(server, desk.email("Amel"), 2, 1)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
        Mail mail = server.mailsTo(desk.email("Amel")).get(1);
        assertThat(mail.text()).contains("n'aura pas lieu");
        assertThat(mail.header("Subject")).isNotBlank();

        officer(() -> gatherings.restore(gathering, told.version(gathering)));
        assertThat(told.tell(gathering)).isEqualTo(1);
        assertThat(told.entry(server, desk.email("Amel"), 3, 2)).contains("METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n");
    }

    @Test
    void whoever_has_the_link_gets_the_same_entry_as_a_file_and_reading_it_changes_nothing() {
        server.start();
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        UUID amel = desk.member(body, "Amel");
        told.inviteAll(gathering);
        String secret = desk.link(server, "Amel", 1);
        String organiser = "select organiser_account, calendar_sequence, version from gathering where uuid = ?";
        String before = Sql.rows(organiser, gathering.toString()).toString();

        String file = As.administrator(() -> answers.calendar(secret)).replace("\r\n ", "");
        assertThat(file)
                .contains("METHOD:PUBLISH\r\n", "UID:" + gathering + "@maillage\r\n", "SEQUENCE:0\r\n")
                .contains("LOCATION:12 rue Imaginaire\r\n", "BEGIN:VTIMEZONE", "link=" + secret)
                .doesNotContain("ATTENDEE", "Amel", desk.email("Amel"), "{lien}");
        assertThat(answers.calendar(secret).replace("\r\n ", ""))
                .as("without an account")
                .contains("METHOD:PUBLISH\r\n");
        assertThat(Sql.rows(organiser, gathering.toString()).toString()).isEqualTo(before);
        assertThat(answers.open(secret).answer()).isNull();
        assertThat(kind(() -> answers.calendar("made-up"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> answers.calendar(null))).isEqualTo(Kind.NOT_FOUND);

        officer(() -> gatherings.archive(gathering, told.version(gathering), "reportée"));
        assertThat(answers.calendar(secret).replace("\r\n ", ""))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n", "UID:" + gathering)
                .doesNotContain("ATTENDEE", secret);
        officer(() -> gatherings.restore(gathering, told.version(gathering)));
        desk.until(body, amel, desk.today());
        assertThat(kind(() -> answers.calendar(secret)))
                .as("who sits there no more on its day")
                .isEqualTo(Kind.NOT_FOUND);
        Sql.update(
                "update gathering set held_on = ? where uuid = ?", desk.today().minusDays(1), gathering.toString());
        assertThat(kind(() -> answers.calendar(secret))).as("once it is over").isEqualTo(Kind.NOT_FOUND);
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
        assertThat(told.entry(server, desk.email("Amel"), 1, 0))
                .contains(organizer, ":mailto:" + login + "@ept.example.org\r\n");
        told.change(gathering, GatheringField.TITLE, "Les leviers");
        told.tell(gathering);
        assertThat(told.entry(server, desk.email("Amel"), 2, 1))
                .as("a change told by somebody else")
                .contains(organizer, login);

        As.administrator(() -> {
            files.erase(new PersonQuery(login + "@ept.example.org", null, null));
            return null;
        });
        told.change(gathering, GatheringField.TITLE, "Les suites");
        told.tell(gathering);
        assertThat(told.entry(server, desk.email("Amel"), 3, 2))
                .contains("ORGANIZER;CN=")
                .doesNotContain(login, "Olga");
    }

    @Test
    void only_who_keeps_the_committee_there_tells_and_nobody_once_the_day_is_over() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(1));
        desk.member(body, "Amel");
        told.inviteAll(gathering);
        told.change(gathering, GatheringField.ENDS_AT, "17:00");

        assertThat(kind(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> updates.tell(gathering))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> updates.tell(gathering))))
                .isEqualTo(Kind.DENIED);
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> updates.untold(gathering)))
                .isZero();
        assertThat(kind(() -> officer(() -> updates.tell(UUID.randomUUID())))).isEqualTo(Kind.NOT_FOUND);
        Sql.update(
                "update gathering set held_on = ? where uuid = ?", desk.today().minusDays(1), gathering.toString());
        assertThat(told.untold(gathering)).isZero();
        assertThat(kind(() -> told.tell(gathering))).isEqualTo(Kind.CONFLICT);
    }
}
