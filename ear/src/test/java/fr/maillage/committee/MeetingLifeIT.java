package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.digest.DigestLinkService;
import fr.maillage.committee.digest.DigestPage;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.item.Agenda;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.minutes.MinutesAnswerService;
import fr.maillage.committee.task.TaskAnswerService;
import fr.maillage.committee.task.TaskService;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The whole life of the meeting of the story: members take part by the links of their messages, and none has an account. */
// Late, as what it brings is counted by tests of other stories.
@Order(Integer.MAX_VALUE - 1)
@InsideEar
class MeetingLifeIT extends MailedInside {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_SIZE, null, true);

    @Inject
    private CommitteeImports imports;

    @Inject
    private MeetingOfficer desk;

    @Inject
    private InvitationDesk days;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private DigestDesk digests;

    @Inject
    private MemberLinks mails;

    @Inject
    private MemberService members;

    @Inject
    private InvitationService invitations;

    @Inject
    private MinutesAnswerService minutesLinks;

    @Inject
    private TaskAnswerService taskLinks;

    @Inject
    private DigestLinkService digestLinks;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private DecisionList decisions;

    @Inject
    private TaskService tasks;

    @Inject
    private GatheringService gatherings;

    @Inject
    private MeetingMembers acts;

    @Inject
    private MeetingCounts counts;

    private StoryMeeting story;
    private UUID body;
    private UUID meeting;

    @BeforeEach
    void begin() {
        digests.begin();
    }

    @AfterEach
    void end() {
        digests.end();
    }

    @Test
    void from_the_invitation_to_the_last_task_members_take_part_by_links_and_the_counts_are_those_of_the_story()
            throws IOException {
        story = new StoryMeeting(imports.tag(), days.today());
        sit();
        plan();
        acts.of(story, meeting, server);
        acts.invite();
        acts.readThePack();
        acts.come();
        decide();
        List<StoryMeeting.Given> given = giveTasks();
        String silent = acts.approve();
        tellWhoIsSilent(silent);

        assertThat(officer(() -> invitations.counts(meeting))).isEqualTo(MeetingCounts.invited(story));
        counts.areThoseOf(story, body, meeting, given);
        assertThat(officer(() -> gatherings.history(meeting)).toString())
                .as("it tells that somebody answered, not who")
                .contains("answer-invitation", "arrive", "answer-minutes", "send-pack")
                .doesNotContain("Référent ", imports.tag() + ".example.org");
    }

    private void sit() throws IOException {
        JsonObject expected = story.expected("instance");
        imports.shipped("body");
        assertThat(imports.run(story.file("body.csv").getBytes(StandardCharsets.UTF_8), "body", false)
                        .created())
                .isEqualTo(expected.getInt("lignes"));
        body = imports.body();
        List<MemberView> seated =
                officer(() -> members.members(body, story.heldOn(), ALL)).items();
        assertThat(seated).hasSize(expected.getInt("membres_a_la_date"));
        assertThat(seated.stream().filter(member -> member.actor() == null)).hasSize(expected.getInt("habitants"));
        assertThat(seated.stream()
                        .map(MemberView::actor)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(expected.getInt("structures"));
    }

    private void plan() throws IOException {
        JsonObject expected = story.expected("reunion");
        meeting = desk.meeting(body, story.code(), days.today(), expected.getInt("duree_min"));
        assertThat(desk.taken(story.file("agenda.csv"), "agenda").created()).isEqualTo(expected.getInt("points"));
        Agenda agenda = officer(() -> agendas.of(meeting));
        assertThat(agenda.minutes()).isEqualTo(expected.getInt("duree_min"));
        assertThat(agenda.over()).isZero();
        assertThat(agenda.lines().stream().filter(line -> line.item().carriedOver()))
                .hasSize(expected.getInt("reportes"));
    }

    private void decide() throws IOException {
        for (StoryMeeting.Decided decided : story.decisions()) {
            desk.decided(body, meeting, story.heldOn(), decided);
        }
        assertThat(officer(() -> decisions.page(DecisionList.of(meeting), ALL)).total())
                .isEqualTo(story.expected().getInt("decisions"));
    }

    /** All owners are asked, and those who are done say so by the links of their tasks. */
    private List<StoryMeeting.Given> giveTasks() throws IOException {
        List<StoryMeeting.Given> given = story.tasks();
        given.forEach(task -> desk.given(body, task));
        for (StoryMeeting.Given task : given) {
            String link = mails.secret(server, task.owner(), MemberLinks.TASK, task.title());
            assertThat(taskLinks.open(link).title()).isEqualTo(task.title());
            if (task.done() != null) {
                taskLinks.answer(link, task.done(), null);
                assertThat(taskLinks.open(link).open()).isFalse();
            }
        }
        return given;
    }

    /** She wants one message: it names what she has not done, with the link that does it. */
    private void tellWhoIsSilent(String silent) {
        digests.tell();
        String link = mails.secret(server, silent, MemberLinks.DIGEST, "");
        assertThat(digestLinks.open(link).items())
                .extracting(DigestPage.Line::kind)
                .containsExactly("minutes");
        String href = digestLinks.open(link).items().get(0).href();
        assertThat(minutesLinks
                        .open(href.substring(href.indexOf('=') + 1), Locale.FRENCH)
                        .open())
                .isTrue();
    }
}
