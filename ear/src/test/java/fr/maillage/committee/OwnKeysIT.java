package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.calendar.CalendarFeed;
import fr.maillage.calendar.CalendarFeedService;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.identity.Caller;
import fr.maillage.identity.IdentityService;
import fr.maillage.identity.OwnKeysService;
import fr.maillage.identity.PersonalKey;
import fr.maillage.identity.Role;
import fr.maillage.identity.TokenService;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.person.PeopleDesk;
import fr.maillage.person.PersonAccountService;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All by which somebody is recognised without her password is told to her, and ends with it. */
@InsideEar
class OwnKeysIT extends MailedInside {

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationAnswerService answers;

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private TokenService tokens;

    @Inject
    private OwnKeysService keys;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonAccountService persons;

    @Inject
    private PeopleDesk people;

    @Inject
    private IdentityService identities;

    @Inject
    private Caller caller;

    private UUID account(UUID person) {
        String login = "cles-" + UUID.randomUUID().toString().substring(0, 8);
        UUID account = As.administrator(() -> accounts.create(new AccountInput(
                        login,
                        "Compte " + login,
                        null,
                        "fr",
                        true,
                        List.of(As.grant(Role.MEMBER, CommitteeDesk.GAGNY)))))
                .account();
        As.administrator(() -> {
            persons.link(person, people.person(person).version(), account);
            return null;
        });
        return account;
    }

    private <T> T as(UUID account, Supplier<T> action) {
        return caller.runAs(identities.ofAccount(account).orElseThrow().identity(), action);
    }

    private List<String> kinds(UUID account) {
        return as(account, keys::list).stream().map(PersonalKey::kind).sorted().toList();
    }

    private String invited(UUID gathering, String name) {
        invite(gathering, false);
        return desk.link(server, name, 1);
    }

    private void invite(UUID gathering, boolean again) {
        officer(() -> invitations.invite(
                gathering,
                invitations.invitees(gathering).stream().map(Invitee::person).collect(Collectors.toSet()),
                again));
    }

    private CalendarFeed feed(UUID account) {
        UUID id = as(account, () -> feeds.make(CommitteeDesk.GAGNY, List.of()));
        return as(account, feeds::mine).stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void resetPassword(UUID account) {
        As.administrator(
                () -> accounts.resetPassword(account, accounts.get(account).version()));
    }

    @Test
    void a_member_sees_her_links_and_calendars_and_ends_one_by_one() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        UUID amel = desk.member(body, "Amel");
        UUID account = account(amel);
        String link = invited(gathering, "Amel");
        CalendarFeed feed = feed(account);

        assertThat(kinds(account)).containsExactly("committee.key.calendar", "committee.key.invitation");
        answers.answer(link, "comes");
        PersonalKey invitation = as(account, keys::list).stream()
                .filter(key -> key.kind().endsWith("invitation"))
                .findFirst()
                .orElseThrow();
        assertThat(invitation.label()).isNotBlank();
        assertThat(invitation.madeAt()).isNotNull();
        assertThat(invitation.usedAt()).isNotNull();

        // Another member's page cannot end it.
        UUID other = account(desk.member(body, "Bo"));
        assertThat(kind(() -> end(other, invitation.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> end(other, feed.id()))).isEqualTo(Kind.NOT_FOUND);

        end(account, invitation.id());
        assertThat(kind(() -> answers.open(link))).isEqualTo(Kind.NOT_FOUND);
        assertThat(feeds.read(feed.id(), feed.key()).entries()).isNotNull();
        end(account, feed.id());
        assertThat(kind(() -> feeds.read(feed.id(), feed.key()))).isEqualTo(Kind.NOT_FOUND);
    }

    private Object end(UUID account, UUID key) {
        return as(account, () -> {
            keys.end(key);
            return null;
        });
    }

    @Test
    void a_new_password_ends_links_calendars_and_tokens_together_and_a_reminder_brings_a_new_link() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today().plusDays(9));
        UUID amel = desk.member(body, "Amel");
        UUID bo = desk.member(body, "Bo");
        UUID account = account(amel);
        String link = invited(gathering, "Amel");
        String his = desk.link(server, "Bo", 1);
        assertThat(bo).isNotNull();
        CalendarFeed feed = feed(account);
        as(account, () -> tokens.create("Essai", Duration.ofDays(1)));

        resetPassword(account);

        assertThat(kind(() -> answers.open(link))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> feeds.read(feed.id(), feed.key()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(as(account, tokens::list)).isEmpty();
        assertThat(answers.open(his)).isNotNull();

        invite(gathering, true);
        String again = desk.link(server, "Amel", 2);
        assertThat(again).isNotEqualTo(link);
        assertThat(answers.open(again)).isNotNull();
    }

    @Test
    void the_account_that_a_merge_leaves_without_a_person_loses_its_calendar() {
        UUID body = desk.body();
        UUID kept = desk.member(body, "Amel");
        UUID other = desk.member(body, "Amelie");
        UUID stays = account(kept);
        UUID leaves = account(other);
        CalendarFeed hers = feed(stays);
        CalendarFeed gone = feed(leaves);

        people.merge(kept, other);

        assertThat(feeds.read(hers.id(), hers.key()).entries()).isNotNull();
        assertThat(kind(() -> feeds.read(gone.id(), gone.key()))).isEqualTo(Kind.NOT_FOUND);
    }
}
