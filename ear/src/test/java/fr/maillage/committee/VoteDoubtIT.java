package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.committee.meeting.MeetingDeskService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A vote is looked at again when it is read: the sheet of attendance may be corrected after it. */
@InsideEar
class VoteDoubtIT {

    private static final PageRequest BY_NUMBER = new PageRequest(0, PageRequest.MAX_SIZE, "number", true);

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
    void a_vote_whose_quorum_is_lost_by_a_correction_of_the_sheet_is_shown_as_such_and_nothing_is_changed() {
        UUID body = voting("50");
        UUID gathering = minutes.held(body, "Amel", "Bo", "Chloé");
        DecisionDetail vote = voted(body, gathering, "1", "0", "0");
        DecisionDetail agreed = officer(() ->
                decisions.create(CommitteeDesk.decision(body).with(DecisionField.GATHERING, gathering.toString())));
        assertThat(read(vote).doubted()).isFalse();
        assertThat(doubted(gathering)).isEmpty();

        absent(gathering, "Bo");
        assertThat(read(vote).doubted()).as("two of three are still enough").isFalse();
        absent(gathering, "Chloé");

        DecisionView now = read(vote);
        assertThat(now.doubted()).isTrue();
        assertThat(now.vote().doubt()).isEqualTo("quorum");
        assertThat(now.vote().quorum().present() + " of " + now.vote().quorum().needed())
                .isEqualTo("1 of 2");
        assertThat(now.version()).isEqualTo(vote.version());
        assertThat(now.values()).isEqualTo(vote.decision().values());
        assertThat(officer(() -> decisions.history(vote.id()))).hasSize(1);
        assertThat(read(agreed).doubted()).as("a consensus asks for nobody").isFalse();
        assertThat(doubted(gathering)).containsExactly(now.number());
        assertThat(officer(() -> desk.desk(gathering)).decisions())
                .filteredOn(DecisionView::doubted)
                .extracting(DecisionView::number)
                .containsExactly(now.number());

        minutes.present(gathering, person("Bo"));
        assertThat(read(vote).doubted()).as("the sheet is right again").isFalse();
        assertThat(doubted(gathering)).isEmpty();
    }

    @Test
    void more_votes_than_members_who_are_present_by_the_corrected_sheet_are_told_too() {
        UUID body = voting("50");
        UUID gathering = minutes.held(body, "Amel", "Bo", "Chloé");
        DecisionDetail vote = voted(body, gathering, "2", "0", "1");

        absent(gathering, "Chloé");

        assertThat(read(vote).vote().doubt()).isEqualTo("votes");
        assertThat(read(vote).vote().votes()).isEqualTo(3);
        assertThat(doubted(gathering)).hasSize(1);
        officer(() -> decisions.update(vote.id(), vote.version(), vote.values().with(DecisionField.VOTES_FOR, "1")));
        assertThat(read(vote).doubted()).as("the votes were corrected").isFalse();
    }

    @Test
    void a_vote_is_measured_by_the_rule_of_its_day_whatever_the_body_asks_for_later() {
        UUID body = voting("50");
        UUID gathering = minutes.held(body, "Amel", "Bo", "Chloé");
        absent(gathering, "Chloé");
        DecisionDetail vote = voted(body, gathering, "2", "0", "0");

        turn(body, "100");
        assertThat(read(vote).doubted()).isFalse();
        officer(() -> decisions.update(vote.id(), vote.version(), vote.values().with(DecisionField.REMARK, "Relue")));
        assertThat(read(vote).doubted()).as("corrected in what is no vote").isFalse();
        turn(body, null);
        assertThat(doubted(gathering)).isEmpty();

        absent(gathering, "Bo");
        assertThat(read(vote).vote().doubt())
                .as("also once votes are turned off")
                .isEqualTo("quorum");
    }

    @Test
    void a_vote_that_was_withdrawn_is_told_no_more() {
        UUID body = voting("50");
        UUID gathering = minutes.held(body, "Amel", "Bo");
        DecisionDetail vote = voted(body, gathering, "2", "0", "0");
        absent(gathering, "Amel");
        absent(gathering, "Bo");
        assertThat(doubted(gathering)).hasSize(1);

        officer(() -> decisions.withdraw(vote.id(), vote.version(), "Le quorum manquait"));

        assertThat(read(vote).doubted()).isFalse();
        assertThat(doubted(gathering)).isEmpty();
    }

    private UUID voting(String quorum) {
        UUID body = minutes.people().body();
        turn(body, quorum);
        return body;
    }

    private void turn(UUID body, String quorum) {
        officer(() -> {
            BodyDetail known = bodies.get(body);
            return bodies.update(body, known.version(), known.values().with(BodyField.QUORUM, quorum));
        });
    }

    private DecisionDetail voted(UUID body, UUID gathering, String yes, String no, String neither) {
        FieldValues<DecisionField> says = CommitteeDesk.decision(body)
                .with(DecisionField.MODE, "vote")
                .with(DecisionField.GATHERING, gathering.toString())
                .with(DecisionField.VOTES_FOR, yes)
                .with(DecisionField.VOTES_AGAINST, no)
                .with(DecisionField.ABSTAINED, neither);
        return officer(() -> decisions.create(says));
    }

    private void absent(UUID gathering, String name) {
        minutes.absent(gathering, person(name));
    }

    private UUID person(String name) {
        return MinutesDesk.person(minutes.people().email(name));
    }

    private DecisionView read(DecisionDetail decision) {
        return officer(() -> decisions.get(decision.id())).decision();
    }

    /** The numbers of the votes that the register has in doubt. */
    private List<String> doubted(UUID gathering) {
        return officer(() -> decisionList.page(DecisionList.doubted(gathering), BY_NUMBER)).items().stream()
                .map(DecisionView::number)
                .toList();
    }
}
