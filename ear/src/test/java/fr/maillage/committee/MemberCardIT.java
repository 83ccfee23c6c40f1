package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.key;
import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.digest.DigestPage;
import fr.maillage.committee.home.MemberCard;
import fr.maillage.committee.home.MemberCardService;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Card of her committees that a member who has an account sees first. */
@InsideEar
class MemberCardIT {

    @Inject
    private InvitationDesk desk;

    @Inject
    private TaskDesk taskDesk;

    @Inject
    private InvitationService invitations;

    @Inject
    private MemberCardService cards;

    @Inject
    private Caller caller;

    private final UUID account = UUID.randomUUID();

    @Test
    void she_sees_the_next_meeting_of_where_she_sits_what_awaits_her_and_what_was_decided() {
        UUID body = desk.body();
        UUID elsewhere = desk.body();
        UUID amel = desk.member(body, "Amel");
        Sql.update("update person set account = ? where id = ?", account.toString(), key(amel));
        taskDesk.given(body, amel, desk.today().minusDays(1));
        UUID later = desk.gathering(body, desk.today().plusDays(30));
        UUID next = desk.gathering(body, desk.today().plusDays(20));
        desk.gathering(elsewhere, desk.today());
        TaskDesk.decision(body, "D-1", desk.today().minusDays(3));
        TaskDesk.decision(elsewhere, "D-2", desk.today());
        officer(() -> invitations.invite(next, Set.of(key(amel)), false));
        assertThat(later).isNotEqualTo(next);

        MemberCard card = member(cards::mine).orElseThrow();
        assertThat(card.meeting().id()).isEqualTo(next);
        assertThat(card.decisions()).extracting(MemberCard.Decided::number).containsExactly("D-1");
        assertThat(card.awaiting()).extracting(DigestPage.Line::kind).containsExactly("task", "invitation");
        assertThat(card.awaiting().get(1).href()).startsWith("/committee/gathering/answer.xhtml?link=");
    }

    @Test
    void a_member_whom_nobody_knows_among_people_sees_her_territory_as_officers_do_and_advisers_see_nothing() {
        UUID body = desk.body();
        desk.gathering(body, desk.today());

        MemberCard card = member(cards::mine).orElseThrow();
        assertThat(card.meeting().heldOn()).isEqualTo(desk.today());
        assertThat(card.awaiting()).isEmpty();
        assertThat(officer(cards::mine).orElseThrow().meeting().id())
                .isEqualTo(card.meeting().id());
        assertThat(as(Role.ADVISER, cards::mine)).isEmpty();
        assertThat(catchThrowableOfType(Problem.class, cards::mine).kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED);
    }

    private Optional<MemberCard> member(Supplier<Optional<MemberCard>> action) {
        return as(Role.MEMBER, action);
    }

    private Optional<MemberCard> as(Role role, Supplier<Optional<MemberCard>> action) {
        return caller.runAs(new CallerIdentity(account, "qui", "Qui", List.of(As.grant(role, GRAND_EST))), action);
    }
}
