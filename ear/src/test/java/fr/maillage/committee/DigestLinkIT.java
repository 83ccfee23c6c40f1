package fr.maillage.committee;

import static fr.maillage.committee.DigestDesk.messages;
import static fr.maillage.committee.DigestDesk.secret;
import static fr.maillage.committee.DigestDesk.told;
import static fr.maillage.committee.InvitationDesk.key;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A member chooses on her page how often she is told, and whom its link is for. */
@InsideEar
class DigestLinkIT extends DigestTelling {

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    @Test
    void she_chooses_on_her_page_and_who_wants_nothing_counts_as_one_who_refuses() {
        UUID body = desk().body();
        UUID amel = desk().member(body, "Amel");
        TaskDetail task = taskDesk.given(body, amel, today().minusDays(3));
        String link = link();
        assertThat(links.open(link).rhythm()).isNull();
        assertThat(links.open(link).next()).isAfterOrEqualTo(today());

        assertThat(catchThrowableOfType(Problem.class, () -> links.choose(link, "daily"))
                        .kind())
                .isEqualTo(Kind.INVALID);
        assertThat(links.choose(link, "never")).isTrue();
        assertThat(links.choose(link, "never")).isFalse();
        assertThat(links.open(link).next()).isNull();
        Sql.update("update ask_link set message_at = ? where kind = 'task'", today().minusDays(2));
        assertThat(kind(() -> taskDesk.ask(task))).isEqualTo(Kind.INVALID);
        UUID gathering = desk().gathering(body, today().plusDays(1));
        assertThat(officer(() -> invitations.invitees(gathering)))
                .singleElement()
                .satisfies(invitee -> assertThat(invitee.refuses()).isTrue())
                .extracting(Invitee::reachable)
                .isEqualTo(false);

        links.choose(link, "at-once");
        assertThat(officer(() -> invitations.invite(gathering, Set.of(key(amel)), false)))
                .isEqualTo(1);
        digests.tell();
        assertThat(messages(email())).isEqualTo(2);
    }

    @Test
    void a_link_that_is_forged_foreign_or_expired_leads_nowhere_and_opening_one_changes_nothing() {
        UUID body = desk().body();
        UUID amel = desk().member(body, "Amel");
        TaskDetail task = taskDesk.given(body, amel, today().minusDays(3));
        String link = link();
        String foreign = Sql.rows("select link_hash from ask_link where kind = 'task' and person_id = ?", key(amel))
                .get(0)
                .get("link_hash")
                .toString();
        for (String other : new String[] {link.substring(1) + "A", foreign, "", null, "x".repeat(10_000)}) {
            assertThat(kind(() -> links.open(other))).isEqualTo(Kind.NOT_FOUND);
            assertThat(kind(() -> links.choose(other, "never"))).isEqualTo(Kind.NOT_FOUND);
        }
        links.open(link);
        links.open(link);
        assertThat(Sql.number("select count(*) from committee_rhythm where person_id = ?", key(amel)))
                .isZero();
        assertThat(links.open(link).items()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo(task.task().title());
            assertThat(answers.open(line.href().substring(line.href().indexOf('=') + 1))
                            .name())
                    .isEqualTo("Amel");
        });
        Sql.update("update ask_link set expires_at = asked_at where kind = 'digest' and person_id = ?", key(amel));
        assertThat(kind(() -> links.open(link))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void merged_entries_are_one_and_an_erased_person_is_told_nothing() {
        UUID body = desk().body();
        UUID other = desk().member(body, "Amel");
        taskDesk.given(body, other, today().minusDays(3));
        String link = link();
        links.choose(link, "monthly");
        UUID kept =
                people.resident(CommitteeDesk.GRAND_EST, "Amel Exemple", null).id();
        people.merge(kept, other);

        assertThat(links.open(link).name()).isEqualTo("Amel Exemple");
        assertThat(links.open(link).rhythm()).isEqualTo("monthly");
        digests.tell();
        assertThat(told(email())).isEqualTo(1);
        PersonQuery amel = new PersonQuery(email(), null, null);
        assertThat(As.administrator(() -> files.find(amel)).parts())
                .filteredOn(part -> part.kind().equals("digests"))
                .singleElement()
                .satisfies(part -> assertThat(part.records().toString()).contains("monthly"));
        As.administrator(() -> {
            files.erase(amel);
            return null;
        });
        assertThat(kind(() -> links.open(link))).isEqualTo(Kind.NOT_FOUND);
    }

    /** Tells all; the secret of Amel's link to her page. */
    private String link() {
        digests.tell();
        return secret(digests.mail(server, email(), 1));
    }
}
