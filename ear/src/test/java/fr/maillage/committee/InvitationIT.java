package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.key;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.audit.AuditView;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.identity.Role;
import fr.maillage.person.PeopleDesk;
import fr.maillage.person.PersonInput;
import fr.maillage.person.PersonService;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Members are invited to a gathering, and answer by the link of their message. */
@InsideEar
class InvitationIT extends MailedInside {

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationAnswerService answers;

    @Inject
    private GatheringService gatherings;

    @Inject
    private PersonService persons;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    @Test
    void those_who_sit_on_the_day_and_can_be_written_to_are_invited_and_a_second_time_only_who_is_new() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        desk.member(body, "Amel");
        desk.until(body, desk.member(body, "Bo"), desk.today().plusDays(8));
        UUID refusing = desk.member(body, "Chris");
        UUID silent = people.resident(GRAND_EST, "Dani", null).id();
        desk.seated(body, silent);
        As.administrator(() -> persons.correct(
                refusing,
                people.person(refusing).version(),
                new PersonInput("Chris", desk.email("Chris"), null, true),
                GRAND_EST));

        assertThat(inviteAll(gathering, false)).isEqualTo(1);
        String link = desk.link(server, "Amel", 1);
        LocalMailServer.Mail mail = server.mailsTo(desk.email("Amel")).get(0);
        assertThat(mail.text()).contains("Amel", "Les freins", "de 14:00 à 16:30", "en ligne", "12 rue Imaginaire");

        desk.member(body, "Eden");
        assertThat(inviteAll(gathering, false)).isEqualTo(1);
        assertThat(inviteAll(gathering, false)).isZero();
        answers.answer(link, "absent");
        assertThat(inviteAll(gathering, true)).as("who has not answered").isEqualTo(1);
        assertThat(desk.link(server, "Eden", 2)).isNotEqualTo(link);
        assertThat(server.mailsTo(desk.email("Amel"))).hasSize(1);
        assertThat(invited(gathering))
                .extracting(i -> i.name() + " " + i.answer() + " " + i.again())
                .containsExactly("Amel absent false", "Eden null true");
    }

    @Test
    void opening_a_link_changes_nothing_and_an_answer_can_be_changed_until_the_day_is_over() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today());
        UUID amel = desk.member(body, "Amel");
        inviteAll(gathering, false);
        String link = desk.link(server, "Amel", 1);

        assertThat(answers.open(link).name()).isEqualTo("Amel");
        assertThat(officer(() -> invitations.counts(gathering))).isEqualTo(new InvitationCounts(1, 0, 0, 0));
        answers.answer(link, "comes");
        answers.answer(link, "alternate");
        assertThat(answers.open(link).answer()).isEqualTo("alternate");
        assertThat(officer(() -> invitations.counts(gathering))).isEqualTo(new InvitationCounts(1, 0, 0, 1));
        assertThat(kind(() -> answers.answer(link, "perhaps"))).isEqualTo(Kind.INVALID);
        assertThat(kind(() -> answers.answer(link.substring(1) + "A", "comes"))).isEqualTo(Kind.NOT_FOUND);

        desk.until(body, amel, desk.today().minusDays(1));
        assertThat(answers.open(link).state()).isEqualTo("withdrawn");
        assertThat(kind(() -> answers.answer(link, "comes"))).isEqualTo(Kind.CONFLICT);
        Sql.update(
                "update gathering set held_on = ? where uuid = ?", desk.today().minusDays(1), gathering.toString());
        assertThat(answers.open(link).state()).isEqualTo("over");
        assertThat(kind(() -> answers.answer(link, "comes"))).isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> inviteAll(gathering, true))).isEqualTo(Kind.CONFLICT);
        officer(() -> gatherings.archive(gathering, gatherings.get(gathering).version(), "annulée"));
        assertThat(answers.open(link).state()).isEqualTo("archived");
        assertThat(kind(() -> answers.answer(link, "comes"))).isEqualTo(Kind.CONFLICT);
        assertThat(answers.open(link).answer()).isEqualTo("alternate");
    }

    @Test
    void two_persons_merged_while_one_is_invited_leave_one_invitation_with_the_answer() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(1));
        UUID other = desk.member(body, "Amel");
        inviteAll(gathering, false);
        String link = desk.link(server, "Amel", 1);
        answers.answer(link, "comes");
        UUID kept = people.resident(GRAND_EST, "Amel Exemple", null).id();

        people.merge(kept, other);

        assertThat(invited(gathering))
                .extracting(i -> i.name() + " " + i.answer())
                .containsExactly("Amel Exemple comes");
        answers.answer(link, "absent");
        assertThat(invited(gathering)).extracting(Invitee::answer).containsExactly("absent");
    }

    @Test
    void two_persons_merged_while_both_are_invited_are_one_with_her_latest_answer_by_either_link() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(1));
        UUID kept = desk.member(body, "Amel");
        UUID other = desk.member(body, "Amelie");
        inviteAll(gathering, false);
        String one = desk.link(server, "Amel", 1);
        String two = desk.link(server, "Amelie", 1);
        answers.answer(one, "comes");
        answers.answer(two, "absent");

        people.merge(kept, other);

        assertThat(invited(gathering))
                .extracting(i -> i.name() + " " + i.answer())
                .containsExactly("Amel absent");
        answers.answer(one, "comes");
        assertThat(answers.open(two).answer()).isEqualTo("comes");
        assertThat(officer(() -> invitations.counts(gathering))).isEqualTo(new InvitationCounts(1, 1, 0, 0));
    }

    @Test
    void the_file_of_a_person_has_her_invitation_and_erasing_her_ends_her_link_while_the_audit_never_named_her() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(1));
        desk.member(body, "Amel");
        inviteAll(gathering, false);
        String link = desk.link(server, "Amel", 1);
        answers.answer(link, "comes");
        PersonQuery amel = new PersonQuery(desk.email("Amel"), null, null);

        assertThat(As.administrator(() -> files.find(amel)).parts())
                .filteredOn(part -> part.kind().equals("invitations"))
                .singleElement()
                .satisfies(part -> assertThat(part.records().toString()).contains("Les freins", "comes"));
        As.administrator(() -> {
            files.erase(amel);
            return null;
        });

        assertThat(kind(() -> answers.open(link))).isEqualTo(Kind.NOT_FOUND);
        assertThat(invited(gathering)).isEmpty();
        List<AuditView> history = officer(() -> gatherings.history(gathering));
        assertThat(history)
                .extracting(AuditView::action)
                .startsWith("committee.gathering.answer-invitation", "committee.gathering.invite");
        assertThat(history.get(0).actorLogin()).isEqualTo("link");
        assertThat(history.toString()).doesNotContain("Amel", desk.email("Amel"));
    }

    @Test
    void only_who_keeps_the_committee_there_invites_and_only_who_reads_contacts_there_sees_who_is_invited() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(1));
        Set<Long> amel = Set.of(key(desk.member(body, "Amel")));

        assertThat(kind(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> invitations.invite(gathering, amel, false))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> invitations.invite(gathering, amel, false))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> invitations.invitees(gathering))))
                .isEqualTo(Kind.DENIED);
        UUID stranger = people.resident(GRAND_EST, "Bo", desk.email("Bo")).id();
        assertThat(officer(() -> invitations.invite(gathering, Set.of(key(stranger)), false)))
                .as("who does not sit there")
                .isZero();
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> invitations.counts(gathering)))
                .isEqualTo(new InvitationCounts(0, 0, 0, 0));
    }

    private int inviteAll(UUID gathering, boolean again) {
        return officer(() -> invitations.invite(
                gathering,
                invitations.invitees(gathering).stream().map(Invitee::person).collect(Collectors.toSet()),
                again));
    }

    private List<Invitee> invited(UUID gathering) {
        return officer(() -> invitations.invitees(gathering)).stream()
                .filter(Invitee::invited)
                .toList();
    }
}
