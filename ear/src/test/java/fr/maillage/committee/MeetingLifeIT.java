package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.attendance.Arrival;
import fr.maillage.committee.attendance.ArrivalService;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.committee.decision.DecisionFilter;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.digest.DigestLinkService;
import fr.maillage.committee.digest.DigestPage;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.item.Agenda;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.minutes.MinutesAnswerService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.pack.PackLinkPage;
import fr.maillage.committee.pack.PackLinkService;
import fr.maillage.committee.task.TaskAnswerService;
import fr.maillage.committee.task.TaskFilter;
import fr.maillage.committee.task.TaskService;
import fr.maillage.committee.task.TaskState;
import fr.maillage.committee.task.TaskView;
import fr.maillage.report.Readers;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
class MeetingLifeIT {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_SIZE, null, true);

    @Inject
    private CommitteeImports imports;

    @Inject
    private MeetingOfficer desk;

    @Inject
    private InvitationDesk days;

    @Inject
    private InvitationTelling telling;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private PackDesk packs;

    @Inject
    private DigestDesk digests;

    @Inject
    private MemberLinks mails;

    @Inject
    private MemberService members;

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationAnswerService invitationLinks;

    @Inject
    private ArrivalService doorLinks;

    @Inject
    private MinutesAnswerService minutesLinks;

    @Inject
    private TaskAnswerService taskLinks;

    @Inject
    private PackLinkService packLinks;

    @Inject
    private DigestLinkService digestLinks;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private DecisionService decisions;

    @Inject
    private TaskService tasks;

    @Inject
    private GatheringService gatherings;

    private final LocalMailServer server = new LocalMailServer();
    private StoryMeeting story;
    private UUID body;
    private UUID meeting;

    @BeforeEach
    void name_a_mail_server() {
        System.setProperty("MAILLAGE_SMTP_URL", server.start().address());
        digests.begin();
    }

    @AfterEach
    void name_none_again() {
        digests.end();
        System.clearProperty("MAILLAGE_SMTP_URL");
        server.close();
    }

    @Test
    void from_the_invitation_to_the_last_task_members_take_part_by_links_and_the_counts_are_those_of_the_story()
            throws IOException {
        story = new StoryMeeting(imports.tag(), days.today());
        sit();
        plan();
        invite();
        readThePack();
        come();
        decide();
        List<StoryMeeting.Given> given = giveTasks();
        String silent = approve();
        tellWhoIsSilent(silent);

        assertThat(officer(() -> invitations.counts(meeting))).isEqualTo(invited());
        attended();
        done(given);
        said();
        nobodyHasAnAccount();
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

    /** Each gets a message with a link of her own; opening it changes nothing. */
    private void invite() throws IOException {
        int all = story.expected("participation").getInt("invites");
        assertThat(telling.inviteAll(meeting)).isEqualTo(all);
        mails.came(server, all);
        Map<String, String> links = new HashMap<>();
        for (StoryMeeting.Guest guest : story.guests()) {
            links.put(guest.email(), mails.secret(server, guest.email(), MemberLinks.INVITATION, ""));
        }
        assertThat(links.values()).hasSize(all).doesNotHaveDuplicates();
        links.values()
                .forEach(link -> assertThat(invitationLinks.open(link).answer()).isNull());
        assertThat(officer(() -> invitations.counts(meeting))).isEqualTo(new InvitationCounts(all, 0, 0, 0));
        for (StoryMeeting.Guest guest : story.guests()) {
            if (!guest.answer().isEmpty()) {
                String answer = guest.answer().equals("oui") ? "comes" : "absent";
                invitationLinks.answer(links.get(guest.email()), answer);
            }
        }
        assertThat(officer(() -> invitations.counts(meeting))).isEqualTo(invited());
    }

    private void readThePack() throws IOException {
        packs.made(meeting);
        assertThat(packs.editions(meeting))
                .extracting(edition -> edition.readers())
                .contains(Readers.MEMBERS, Readers.OFFICERS);
        assertThat(packs.send(meeting, false))
                .isEqualTo(story.expected("participation").getInt("invites"));
        String reader = story.guests().get(0).email();
        String link = mails.secret(server, reader, MemberLinks.PACK, "");
        PackLinkPage page = packLinks.open(link);
        assertThat(page.state()).isEqualTo("open");
        assertThat(page.edition().readers()).isEqualTo(Readers.MEMBERS);
        assertThat(page.page().toString()).contains("Fin des conventions");
        try (InputStream paper = packLinks.paper(link).content()) {
            assertThat(paper.readNBytes(4)).containsExactly('%', 'P', 'D', 'F');
        }
    }

    /** By the code at the door, on the officer's list, and on the list of a video tool. */
    private void come() throws IOException {
        String door = desk.door(meeting);
        came("qr").forEach(email -> doorLinks.arrive(door, new Arrival(email, null, null, null)));
        desk.tick(meeting, came("émargement"));
        List<String> watching = came("visioconférence");
        assertThat(desk.watched(story.code(), watching).created()).isEqualTo(watching.size());
        // What is decided and done follows in the weeks of the story, of which today is the last day.
        Sql.update("update gathering set held_on = ? where uuid = ?", story.heldOn(), meeting.toString());
    }

    private List<String> came(String way) throws IOException {
        return story.guests().stream()
                .filter(guest -> guest.present() && guest.way().equals(way))
                .map(StoryMeeting.Guest::email)
                .toList();
    }

    private void decide() throws IOException {
        for (StoryMeeting.Decided decided : story.decisions()) {
            desk.decided(body, meeting, story.heldOn(), decided);
        }
        assertThat(officer(() -> decisions.list(DecisionFilter.of(meeting), ALL))
                        .total())
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

    /** Who was there is asked, and answers as the story says; the address of somebody who does not. */
    private String approve() throws IOException {
        UUID item = officer(() -> agendas.of(meeting)).lines().get(0).item().id();
        minutes.write(meeting, MinutesSection.GENERAL, 0, "La séance est ouverte à 14 h.");
        minutes.write(meeting, item, 0, "Le compte rendu est approuvé.");
        List<StoryMeeting.Guest> there =
                story.guests().stream().filter(StoryMeeting.Guest::present).toList();
        String silent = there.stream()
                .filter(guest -> guest.minutes().isEmpty())
                .findFirst()
                .orElseThrow()
                .email();
        digests.chose(MinutesDesk.person(silent), "weekly");
        int before = server.mails().size();
        assertThat(minutes.send(meeting, false)).isEqualTo(there.size());
        mails.came(server, before + there.size() - 1);
        for (StoryMeeting.Guest guest : there) {
            if (!guest.minutes().isEmpty()) {
                boolean approves = guest.minutes().equals("approuve");
                String link = mails.secret(server, guest.email(), MemberLinks.MINUTES, "");
                minutesLinks.answer(
                        link, 1, approves ? "approves" : "corrects", approves ? null : "Il manque une phrase.");
            }
        }
        return silent;
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

    private InvitationCounts invited() {
        JsonObject expected = story.expected("participation");
        InvitationCounts counts =
                new InvitationCounts(expected.getInt("invites"), expected.getInt("oui"), expected.getInt("non"), 0);
        assertThat(counts.silent()).isEqualTo(expected.getInt("sans_reponse"));
        return counts;
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
        return officer(() -> tasks.list(TaskFilter.of(body, state), days.today(), new PageRequest(0, 50, "due", true)))
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
}
