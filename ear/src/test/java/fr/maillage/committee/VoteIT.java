package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.committee.ItemDesk.broken;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.meeting.MeetingDecision;
import fr.maillage.committee.meeting.MeetingDeskService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bodies vote only where they turned votes on, and with enough of their members. */
@Tag("embedded")
@InsideEar
class VoteIT {

    @Inject
    private InvitationDesk people;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private BodyService bodies;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionList decisionList;

    @Inject
    private MeetingDeskService desk;

    @Test
    void a_body_decides_by_consensus_until_it_turns_votes_on() {
        UUID body = people.body();
        UUID gathering = minutes.held(body, "Amel");

        assertThat(broken(() -> decisions.create(vote(body, gathering, "1", "0", "0"))))
                .containsExactly("mode committee-decision-vote-off");
        turn(body, "50");
        assertThat(entered(vote(body, gathering, "1", "0", "0")).decision().counted())
                .isTrue();
        assertThat(broken(() -> turn(body, "0"))).containsExactly("quorum committee-body-quorum");
        assertThat(broken(() -> turn(body, "101"))).containsExactly("quorum committee-body-quorum");
    }

    @Test
    void a_vote_without_quorum_is_refused_with_the_numbers_and_loses_nothing() {
        UUID body = voting("50");
        UUID gathering = minutes.held(body, "Amel");
        people.member(body, "Bo");
        people.member(body, "Chloé");

        Violation refused = ItemDesk.refused(() -> decisions.create(vote(body, gathering, "1", "0", "0")))
                .violations()
                .get(0);
        assertThat(refused.field() + " " + refused.rule()).isEqualTo("mode committee-decision-vote-quorum");
        assertThat(refused.value()).isEqualTo("1");
        assertThat(refused.args()).containsExactly("2", "3", "50");
        assertThat(entered(CommitteeDesk.decision(body)).decision().number()).isEqualTo("D-2026-01");

        minutes.present(gathering, MinutesDesk.person(people.email("Bo")));
        assertThat(entered(vote(body, gathering, "2", "0", "0")).decision().number())
                .startsWith("D-");
    }

    @Test
    void only_members_of_the_day_are_counted() {
        UUID body = voting("100");
        UUID gathering = minutes.held(body, "Amel", "Bo");
        assertThat(minutes.quorum(gathering)).isEqualTo("2 of 2");

        InvitationDesk seats = minutes.people();
        seats.until(body, MinutesDesk.person(seats.email("Bo")), seats.today().minusDays(9));

        assertThat(minutes.quorum(gathering)).isEqualTo("1 of 1");
        assertThat(broken(() -> decisions.create(vote(body, gathering, "2", "0", "0"))))
                .containsExactly("votesFor committee-decision-vote-many");
    }

    @Test
    void counts_are_whole_and_no_more_than_who_is_present() {
        UUID body = voting("50");
        UUID gathering = minutes.held(body, "Amel", "Bo", "Chloé");

        assertThat(broken(() -> decisions.create(vote(body, gathering, "-1", "0", "0"))))
                .containsExactly("votesFor committee-decision-votes");
        assertThat(broken(() -> decisions.create(vote(body, gathering, "2", "x", "1.5"))))
                .containsExactly("votesAgainst committee-decision-votes", "abstained committee-decision-votes");
        assertThat(broken(() -> decisions.create(vote(body, gathering, "2", "1", "1"))))
                .containsExactly("votesFor committee-decision-vote-many");
        assertThat(broken(() -> decisions.create(vote(body, gathering, "2", null, null))))
                .containsExactly("votesAgainst required", "abstained required");
        assertThat(broken(() -> decisions.create(
                        vote(body, gathering, "2", "0", "0").with(DecisionField.GATHERING, (String) null))))
                .containsExactly("gathering committee-decision-vote-gathering");
        assertThat(broken(() ->
                        decisions.create(vote(body, gathering, "2", "0", "0").with(DecisionField.MODE, "consensus"))))
                .containsExactly(
                        "votesFor committee-decision-votes-alone",
                        "votesAgainst committee-decision-votes-alone",
                        "abstained committee-decision-votes-alone");
        assertThat(entered(vote(body, gathering, "2", "0", "1")).values().text(DecisionField.ABSTAINED))
                .isEqualTo("1");
    }

    @Test
    void a_tie_adopts_nothing_and_the_minutes_tell_it() {
        UUID body = voting("50");
        UUID gathering = minutes.held(body, "Amel", "Bo", "Chloé");
        UUID item = minutes.item(gathering, "Le lieu");
        minutes.write(gathering, item, 0, "On en parle.");

        assertThat(broken(() -> decisions.create(vote(body, gathering, "1", "1", "1"))))
                .containsExactly("votesFor committee-decision-vote-lost");
        MeetingDecision lost = officer(() ->
                desk.decide(gathering, item.toString(), vote(body, gathering, "1", "1", "1"), Map.of(), Locale.FRENCH));

        assertThat(lost.adopted()).isFalse();
        assertThat(officer(() -> decisionList.page(DecisionList.of(gathering), PageRequest.first()))
                        .total())
                .isZero();
        assertThat(minutes.said(gathering, null).get(1))
                .startsWith("1 Le lieu: On en parle.\nVote")
                .contains("Un essai est mené.", "n’est pas adopté (1 pour, 1 contre, une abstention)");
    }

    @Test
    void the_minutes_show_counts_and_what_was_voted_stays_when_votes_are_turned_off() {
        UUID body = voting("50");
        UUID gathering = minutes.held(body, "Amel", "Bo", "Chloé");
        UUID item = minutes.item(gathering, "Le lieu");
        MeetingDecision taken = officer(() ->
                desk.decide(gathering, item.toString(), vote(body, gathering, "2", "1", "0"), Map.of(), Locale.FRENCH));
        assertThat(taken.adopted()).isTrue();
        minutes.write(gathering, item, 0, "On a voté.");

        assertThat(minutes.lines(gathering))
                .anyMatch(
                        line -> line.contains(taken.number()) && line.contains("2 pour, 1 contre, aucune abstention"));
        turn(body, null);
        DecisionDetail made = officer(() ->
                decisions.get(officer(() -> decisionList.page(DecisionList.of(gathering), PageRequest.first()))
                        .items()
                        .get(0)
                        .id()));
        assertThat(officer(() -> decisions.update(
                                made.id(), made.version(), made.values().with(DecisionField.REMARK, "Relu")))
                        .values()
                        .text(DecisionField.REMARK))
                .isEqualTo("Relu");
        assertThat(broken(() -> decisions.update(
                        made.id(), made.version() + 1, made.values().with(DecisionField.VOTES_FOR, "3"))))
                .containsExactly("mode committee-decision-vote-off");
    }

    private UUID voting(String quorum) {
        UUID body = people.body();
        turn(body, quorum);
        return body;
    }

    private Object turn(UUID body, String quorum) {
        return officer(() -> {
            BodyDetail known = bodies.get(body);
            return bodies.update(body, known.version(), known.values().with(BodyField.QUORUM, quorum));
        });
    }

    private FieldValues<DecisionField> vote(UUID body, UUID gathering, String yes, String no, String neither) {
        return CommitteeDesk.decision(body)
                .with(DecisionField.MODE, "vote")
                .with(DecisionField.GATHERING, gathering.toString())
                .with(DecisionField.DECIDED_ON, people.today().minusDays(1).toString())
                .with(DecisionField.VOTES_FOR, yes)
                .with(DecisionField.VOTES_AGAINST, no)
                .with(DecisionField.ABSTAINED, neither);
    }

    private DecisionDetail entered(FieldValues<DecisionField> says) {
        return officer(() -> decisions.create(says));
    }
}
