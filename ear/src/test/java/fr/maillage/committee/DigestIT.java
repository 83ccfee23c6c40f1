package fr.maillage.committee;

import static fr.maillage.committee.DigestDesk.messages;
import static fr.maillage.committee.DigestDesk.secret;
import static fr.maillage.committee.DigestDesk.told;
import static fr.maillage.committee.InvitationDesk.key;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.committee.digest.AwaitingReader;
import fr.maillage.committee.digest.DigestPage;
import fr.maillage.committee.digest.DigestSendService;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Members are told what awaits them in one message, as often as they like. */
@InsideEar
class DigestIT extends DigestTelling {

    @Inject
    private DigestSendService sending;

    @Inject
    private AwaitingReader awaiting;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    @Test
    void one_message_tells_all_with_the_links_that_do_it_and_holds_back_those_of_each_thing() {
        UUID body = desk().body();
        UUID held = minutes.held(body, "Amel");
        UUID amel = MinutesDesk.person(desk().email("Amel"));
        digests.chose(amel, "weekly");
        TaskDetail late = taskDesk.given(body, amel, today().minusDays(3));
        taskDesk.given(body, amel, today().plusDays(90));
        UUID far = desk().gathering(body, today().plusDays(40));
        taskDesk.ask(late);
        officer(() -> invitations.invite(far, Set.of(key(amel)), false));
        minutes.write(held, "general", 0, "On a parlé.");
        assertThat(minutes.send(held, false)).isEqualTo(1);
        assertThat(messages(email())).as("held back").isZero();

        digests.tell();
        String mail = digests.mail(server, email(), 1);
        assertThat(mail)
                .containsSubsequence(
                        "Bonjour Amel",
                        "Écrire au bailleur",
                        "en retard depuis le",
                        "/committee/task/answer.xhtml?link=",
                        "Invitation à laquelle répondre",
                        "/committee/gathering/answer.xhtml?link=",
                        "Écrire au bailleur",
                        "/committee/task/answer.xhtml?link=",
                        "Compte rendu à approuver",
                        "/committee/gathering/approve.xhtml?link=",
                        "/committee/digest/page.xhtml?link=");
        assertThat(mail).doesNotContain("{lien");
        String first = mail.substring(mail.indexOf("/task/answer.xhtml?link=") + 24);
        answers.answer(first.substring(0, first.indexOf('\n')).strip(), today().toString(), null);
        assertThat(links.open(secret(mail)).items()).hasSize(3).noneMatch(DigestPage.Line::late);

        digests.tell();
        assertThat(messages(email())).as("one for a period").isEqualTo(1);
    }

    @Test
    void who_never_chose_gets_each_thing_at_once_and_is_reminded_of_what_she_was_told_before() {
        UUID body = desk().body();
        UUID amel = desk().member(body, "Amel");
        TaskDetail task = taskDesk.given(body, amel, today().minusDays(3));
        taskDesk.ask(task);
        assertThat(messages(email())).isEqualTo(1);

        digests.tell();
        assertThat(told(email())).as("she was asked this week").isZero();
        Sql.update("delete from committee_digest where person_id = ?", key(amel));
        Sql.update(
                "update ask_link set message_at = ? where kind = 'task' and person_id = ?",
                today().minusDays(9),
                key(amel));
        digests.tell();
        assertThat(told(email())).isEqualTo(1);
        assertThat(kind(() -> taskDesk.ask(task))).as("she was just told").isEqualTo(Kind.CONFLICT);
    }

    @Test
    void nothing_leaves_where_nothing_awaits_and_a_period_is_not_begun_anew_for_it() {
        UUID body = desk().body();
        UUID amel = desk().member(body, "Amel");
        digests.chose(amel, "weekly");
        digests.tell();
        assertThat(messages(email())).isZero();
        taskDesk.given(body, amel, today());
        digests.tell();
        assertThat(messages(email())).isZero();
    }

    @Test
    void an_invitation_to_a_meeting_before_the_next_message_leaves_at_once() {
        UUID body = desk().body();
        UUID amel = desk().member(body, "Amel");
        digests.chose(amel, "monthly");
        UUID near = desk().gathering(body, today().plusDays(1));
        UUID far = desk().gathering(body, today().plusDays(60));
        officer(() -> invitations.invite(far, Set.of(key(amel)), false));
        assertThat(messages(email())).isZero();
        officer(() -> invitations.invite(near, Set.of(key(amel)), false));
        assertThat(messages(email())).isEqualTo(1);
    }

    @Test
    void a_part_that_is_broken_off_leaves_nothing_and_is_done_again_once() {
        UUID body = desk().body();
        UUID amel = desk().member(body, "Amel");
        taskDesk.given(body, amel, today().minusDays(3));
        digests.chose(amel, "weekly");
        UUID ended = digests.tell();
        Sql.update("delete from committee_digest where person_id = ?", key(amel));
        Sql.update("delete from outbox_message where recipient = ?", email());
        Sql.update("delete from ask_link where kind = 'task' and person_id = ?", key(amel));

        // The run is no longer executed here, as after a server was given up: what the part wrote is undone.
        assertThatThrownBy(() -> As.system(() -> sending.sendSome(ended, "again")))
                .hasStackTraceContaining("is not executed here any more");
        assertThat(messages(email())).isZero();
        assertThat(Sql.number("select count(*) from ask_link where kind = 'task' and person_id = ?", key(amel)))
                .isZero();

        digests.tell();
        digests.tell();
        assertThat(told(email())).isEqualTo(1);
    }

    @Test
    void a_hundred_members_take_as_many_statements_as_ten() {
        UUID body = desk().body();
        List<Long> persons = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            UUID person = desk().member(body, "Membre " + i);
            persons.add(key(person));
        }
        taskDesk.given(body, MinutesDesk.person(desk().email("Membre 1")), today());
        UUID far = desk().gathering(body, today().plusDays(40));
        officer(() -> invitations.invite(far, Set.copyOf(persons), false));

        long few = Statements.all(factory, () -> awaiting.of(persons.subList(0, 10), today()));
        assertThat(Statements.all(factory, () -> awaiting.of(persons, today())))
                .isEqualTo(few)
                .isLessThan(12);
        assertThat(awaiting.of(persons, today())).hasSize(100);
    }
}
