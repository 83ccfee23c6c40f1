package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.attendance.Arrival;
import fr.maillage.committee.attendance.ArrivalService;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.minutes.MinutesAnswerService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.pack.PackLinkPage;
import fr.maillage.committee.pack.PackLinkService;
import fr.maillage.report.Readers;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Acts of the members of a meeting by their links, from the invitation to the minutes. */
@Dependent
public class MeetingMembers {

    @Inject
    private MeetingOfficer desk;

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
    private PackLinkService packLinks;

    @Inject
    private ItemAgendaService agendas;

    private StoryMeeting story;
    private UUID meeting;
    private LocalMailServer server;

    /** Of which meeting, and where messages come. */
    void of(StoryMeeting told, UUID held, LocalMailServer to) {
        story = told;
        meeting = held;
        server = to;
    }

    /** Each gets a message with a link of her own; opening it changes nothing. */
    void invite() throws IOException {
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
        assertThat(officer(() -> invitations.counts(meeting))).isEqualTo(MeetingCounts.invited(story));
    }

    void readThePack() throws IOException {
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
    void come() throws IOException {
        String door = desk.door(meeting);
        came("qr").forEach(email -> doorLinks.arrive(door, new Arrival(email, null, null, null)));
        desk.tick(meeting, came("émargement"));
        List<String> watching = came("visioconférence");
        assertThat(desk.watched(story.code(), watching).created()).isEqualTo(watching.size());
        // Decisions and their execution follow in the weeks of the story, of which today is the last day.
        Sql.update("update gathering set held_on = ? where uuid = ?", story.heldOn(), meeting.toString());
    }

    private List<String> came(String way) throws IOException {
        return story.guests().stream()
                .filter(guest -> guest.present() && guest.way().equals(way))
                .map(StoryMeeting.Guest::email)
                .toList();
    }

    /** Who was there is asked, and answers as the story says; the address of somebody who does not. */
    String approve() throws IOException {
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
}
