package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.key;
import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.meeting.MeetingDesk;
import fr.maillage.committee.meeting.MeetingDeskService;
import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.minutes.MeetingService;
import fr.maillage.committee.minutes.MinutesApprovalService;
import fr.maillage.committee.minutes.MinutesPaper;
import fr.maillage.committee.minutes.MinutesPart;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.minutes.MinutesService;
import fr.maillage.notification.Sender;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A committee of the Grand Est whose gathering was held, and the minutes that are written of it. */
@Dependent
public class MinutesDesk {

    private static final Pattern LINK = Pattern.compile("/committee/gathering/approve\\.xhtml\\?link=(\\S+)");

    @Inject
    private InvitationDesk desk;

    @Inject
    private ItemService items;

    @Inject
    private AttendanceService attendance;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private MinutesApprovalService approvals;

    @Inject
    private MeetingDeskService screen;

    @Inject
    private Sender sender;

    InvitationDesk people() {
        return desk;
    }

    /** A gathering of yesterday at which some members were there. */
    UUID held(UUID body, String... names) {
        UUID gathering = desk.gathering(body, desk.today().minusDays(1));
        List<UUID> members =
                Arrays.stream(names).map(name -> desk.member(body, name)).toList();
        members.forEach(member -> present(gathering, member));
        return gathering;
    }

    /** A gathering in ten days. */
    UUID ahead(UUID body) {
        return desk.gathering(body, desk.today().plusDays(10));
    }

    void present(UUID gathering, UUID person) {
        note(gathering, person, "present");
    }

    void absent(UUID gathering, UUID person) {
        note(gathering, person, "absent");
    }

    private void note(UUID gathering, UUID person, String presence) {
        officer(() -> {
            attendance.tick(gathering, List.of(new SheetRow(key(person), "", null, presence, null)));
            return null;
        });
    }

    /** The person of an address. */
    static UUID person(String email) {
        return UUID.fromString((String) Sql.rows("select uuid from person where email = ?", email)
                .get(0)
                .get("uuid"));
    }

    /** An item at the end of its agenda. */
    UUID item(UUID gathering, String title) {
        return officer(() -> items.create(FieldValues.none(ItemField.class)
                        .with(ItemField.TITLE, title)
                        .with(ItemField.GATHERING, gathering.toString())
                        .with(ItemField.DURATION, "20")))
                .id();
    }

    void archive(UUID item) {
        officer(() -> items.archive(item, items.get(item).version(), "Reporté"));
    }

    MinutesSection write(UUID gathering, Object part, int version, String text) {
        return officer(() -> meetings.write(gathering, part.toString(), version, text));
    }

    int send(UUID gathering, boolean again) {
        return officer(() -> approvals.send(gathering, again, null));
    }

    Object approve(UUID gathering, int number) {
        return officer(() -> {
            approvals.approve(gathering, number, null, null);
            return null;
        });
    }

    int correct(UUID gathering) {
        return officer(() ->
                approvals.correct(gathering, minutes.versions(gathering).get(0).number()));
    }

    boolean note(UUID gathering, UUID person, boolean approves) {
        return officer(() -> approvals.noteAnswer(gathering, key(person), approves));
    }

    MinutesPaper paper(UUID gathering, Integer number) {
        return officer(() -> minutes.paper(gathering, number, Locale.FRENCH));
    }

    AnswerCounts counts(UUID gathering) {
        return officer(() -> minutes.counts(minutes.paper(gathering, null, Locale.FRENCH)));
    }

    /** Reads how many members are present of how many, as the screen of the meeting tells. */
    String quorum(UUID gathering) {
        MeetingDesk shown = officer(() -> screen.desk(gathering));
        return shown.quorum().present() + " of " + shown.quorum().members();
    }

    /** The lines of the latest version beside its texts, each with its label. */
    List<String> lines(UUID gathering) {
        return paper(gathering, null).parts().stream()
                .flatMap(part -> part.lines().stream())
                .map((MinutesPart.Line line) -> line.label() + " " + line.text())
                .toList();
    }

    /** Reads a version, one line a part. */
    List<String> said(UUID gathering, Integer number) {
        List<String> said = new ArrayList<>();
        for (MinutesSection section : paper(gathering, number).sections()) {
            said.add(section.place() + " " + section.title() + ": " + section.text());
        }
        return said;
    }

    /** The secret of the link in the last of so many mails to somebody. */
    String link(LocalMailServer server, String name, int mails) {
        sender.await("mails to " + name, () -> server.mailsTo(desk.email(name)).size() >= mails);
        List<LocalMailServer.Mail> all = server.mailsTo(desk.email(name));
        Matcher matcher = LINK.matcher(all.get(all.size() - 1).text());
        if (!matcher.find()) {
            throw new AssertionError("No link in the mail");
        }
        return matcher.group(1);
    }
}
