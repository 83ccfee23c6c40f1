package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskState;
import fr.maillage.committee.task.TaskView;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Counts that the services make of a meeting beside what the story expects of it. */
@Dependent
public class MeetingCounts {

    @Inject
    private MeetingOfficer desk;

    @Inject
    private InvitationDesk days;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private MemberService members;

    @Inject
    private TaskList tasks;

    private StoryMeeting story;
    private UUID body;
    private UUID meeting;

    /** Who was there, what was done, what was said of the minutes, and that nobody has an account. */
    void areThoseOf(StoryMeeting told, UUID ofBody, UUID held, List<StoryMeeting.Given> given) {
        story = told;
        body = ofBody;
        meeting = held;
        attended();
        done(given);
        said();
        nobodyHasAnAccount();
    }

    private void attended() {
        JsonObject expected = story.expected("participation");
        List<SheetRow> present = desk.sheet(meeting).stream()
                .filter(row -> "present".equals(row.presence()))
                .toList();
        assertThat(present).hasSize(expected.getInt("presents"));
        assertThat(officer(() -> members.attendance(meeting)).get(Presence.PRESENT))
                .isEqualTo(expected.getInt("presents"));
        assertThat(present.stream()
                        .map(SheetRow::actor)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(expected.getInt("structures_presentes"));
        assertThat(100.0 * present.size() / expected.getInt("invites"))
                .isEqualTo(expected.getJsonNumber("taux_de_presence_pourcent").doubleValue());
        JsonObject ways = expected.getJsonObject("par_mode");
        assertThat(present("a.taken_by = 'door'")).isEqualTo(ways.getInt("qr"));
        assertThat(present("a.taken_by = 'ticked'")).isEqualTo(ways.getInt("émargement"));
        assertThat(present("a.taken_by = 'video'")).isEqualTo(ways.getInt("visioconférence"));
        assertThat(present("i.answer = 'comes'")).isEqualTo(expected.getInt("presents_qui_avaient_dit_oui"));
        assertThat(present("i.answer is null")).isEqualTo(expected.getInt("presents_sans_reponse"));
    }

    private long present(String which) {
        return present(meeting, which);
    }

    /** The number of invited people who were present at a meeting and of whom something holds, told in SQL. */
    static long present(UUID meeting, String which) {
        return Sql.number(
                "select count(*) from attendance a join gathering g on g.id = a.gathering_id join invitation i on"
                        + " i.gathering_id = a.gathering_id and i.person_id = a.person_id where a.state = 'present'"
                        + " and g.uuid = ? and " + which,
                meeting.toString());
    }

    private void done(List<StoryMeeting.Given> given) {
        JsonObject expected = story.expected();
        List<TaskView> all = listed(null);
        assertThat(all).hasSize(expected.getInt("taches")).hasSameSizeAs(given);
        assertThat(listed("done")).hasSize(expected.getInt("taches_faites"));
        assertThat(listed("late")).extracting(TaskView::code).isEqualTo(codes("taches_en_retard"));
        assertThat(all.stream().filter(task -> task.state(days.today()) == TaskState.DONE_LATE))
                .extracting(TaskView::code)
                .isEqualTo(codes("faites_apres_l_echeance"));
    }

    private List<String> codes(String expected) {
        return story.expected().getJsonArray(expected).getValuesAs(JsonString::getString);
    }

    private List<TaskView> listed(String state) {
        return officer(() -> tasks.page(
                        TaskList.of(body, state).with("on", days.today().toString()),
                        new PageRequest(0, 50, "due", true)))
                .items();
    }

    private void said() {
        JsonObject there = story.expected("participation");
        JsonObject expected = there.getJsonObject("compte_rendu");
        AnswerCounts counts = minutes.counts(meeting);
        assertThat(counts)
                .isEqualTo(new AnswerCounts(
                        there.getInt("presents"),
                        expected.getInt("approuve"),
                        expected.getInt("demande une correction")));
        assertThat(counts.silent()).isEqualTo(expected.getInt("sans_reponse"));
    }

    private void nobodyHasAnAccount() {
        assertThat(Sql.number(
                        "select count(*) from mandate m join body b on b.id = m.body_id join person p on"
                                + " p.id = m.person_id where b.uuid = ? and p.account is not null",
                        body.toString()))
                .isEqualTo(story.expected("instance").getInt("comptes"));
    }

    /** Counts the answers to the invitations, as the story expects it. */
    static InvitationCounts invited(StoryMeeting story) {
        JsonObject expected = story.expected("participation");
        InvitationCounts counts =
                new InvitationCounts(expected.getInt("invites"), expected.getInt("oui"), expected.getInt("non"), 0);
        assertThat(counts.silent()).isEqualTo(expected.getInt("sans_reponse"));
        return counts;
    }
}
