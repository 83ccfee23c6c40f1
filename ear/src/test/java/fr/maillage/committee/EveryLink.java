package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.key;
import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.comment.CommentDesk;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.committee.ranking.RankingOption;
import fr.maillage.committee.ranking.RankingService;
import fr.maillage.person.PeopleDesk;
import fr.maillage.person.PersonInput;
import fr.maillage.person.PersonService;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A meeting of today of Amel and others, and all links that she has of it. */
@Dependent
public class EveryLink {

    static final String PHONE = "+33198765432";

    private static final String MEETING = "(select id from gathering where uuid = ?)";

    @Inject
    private MinutesDesk minutes;

    @Inject
    private TaskDesk tasks;

    @Inject
    private DigestDesk digests;

    @Inject
    private InvitationTelling invitations;

    @Inject
    private PackDesk packs;

    @Inject
    private MeetingOfficer desk;

    @Inject
    private CommentDesk comments;

    @Inject
    private MemberLinks mails;

    @Inject
    private PaperService papers;

    @Inject
    private RankingService rankings;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonService persons;

    private final Map<LinkKind, String> secrets = new EnumMap<>(LinkKind.class);
    private UUID body;
    private UUID meeting;
    private UUID amel;
    private UUID paper;
    private UUID ranking;
    private RecordRef finding;

    /** Lets all of it come about, so that Amel has her links. */
    void prepare(LocalMailServer server) {
        digests.begin();
        body = people().body();
        amel = member("Amel");
        UUID bo = member("Bo");
        member("Chris");
        meeting = people().gathering(body, people().today());
        tasks.given(body, amel, people().today().minusDays(3));
        digests.tell();
        minutes.item(meeting, "Où en sont les actions");
        paper = officer(() -> papers.create(
                        PaperDesk.paper(meeting, "Budget"), PaperDesk.sent("budget.pdf", PaperDesk.pdf())))
                .id();
        invitations.inviteAll(meeting);
        packs.made(meeting);
        packs.send(meeting, false);
        minutes.present(meeting, amel);
        minutes.present(meeting, bo);
        minutes.write(meeting, "general", 0, "Bonne séance.");
        minutes.send(meeting, false);
        ranking = officer(() -> rankings.ask(
                body,
                "Que faire d'abord ?",
                people().today().plusDays(1).toString(),
                List.of(new RankingOption(0, "Permanences", null), new RankingOption(0, "Ateliers", null))));
        finding = comments.discussed();
        comments.said(finding, "Qu'en pensez-vous ?", comments.member("Amel"), comments.member("Bo"));
        String email = people().email("Amel");
        secrets.put(LinkKind.INVITATION, mails.secret(server, email, MemberLinks.INVITATION, ""));
        secrets.put(LinkKind.ENTRY, secrets.get(LinkKind.INVITATION));
        secrets.put(LinkKind.MINUTES, mails.secret(server, email, MemberLinks.MINUTES, ""));
        secrets.put(LinkKind.RANKING, mails.secret(server, email, MemberLinks.RANKING, ""));
        secrets.put(LinkKind.DOOR, desk.door(meeting));
        secrets.put(LinkKind.TASK, mails.secret(server, email, MemberLinks.TASK, ""));
        secrets.put(LinkKind.COMMENT, comments.link(server, "Amel"));
        secrets.put(LinkKind.DIGEST, mails.secret(server, email, MemberLinks.DIGEST, ""));
        String pack = mails.secret(server, email, MemberLinks.PACK, "");
        for (LinkKind kind : List.of(LinkKind.PACK, LinkKind.PACK_FILE, LinkKind.ANNEXES, LinkKind.DOCUMENT)) {
            secrets.put(kind, pack);
        }
    }

    String secret(LinkKind kind) {
        return secrets.get(kind);
    }

    /** The address of a page with a link. */
    String address(LinkKind kind, String secret) {
        String address = kind.page() + "?link=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return switch (kind) {
            case ANNEXES -> address + "&annexes=yes";
            case DOCUMENT -> address + "&document=" + paper;
            default -> address;
        };
    }

    /** What the form of a page sends with a link; nothing for a page without one. */
    String form(LinkKind kind, String secret) {
        String said = switch (kind) {
            case INVITATION -> "answer=comes";
            case MINUTES -> "answer=approves&number=1";
            case RANKING -> "place-1=2&place-2=1";
            case DOOR -> "email=" + URLEncoder.encode(people().email("Chris"), StandardCharsets.UTF_8);
            case TASK -> "doneOn=" + people().today();
            case COMMENT -> "text=Bien+vu";
            case DIGEST -> "rhythm=monthly";
            default -> "";
        };
        return said + "&link=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    /** Where members are reached, which no page shows to whoever has a link. */
    List<String> reached() {
        return List.of(
                domain(people().email("Amel")), domain(comments.email("Amel")), PHONE, "198765432", "98 76 54 32");
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@'));
    }

    /** All that links change, and how many messages Amel was written. */
    String state() {
        return String.join(
                "\n",
                rows("select person_id, answer, messages from invitation where gathering_id = " + MEETING
                        + " order by person_id"),
                rows("select a.person_id, a.answer, a.correction, a.messages from minutes_answer a join minutes m on"
                        + " m.id = a.minutes_id where m.gathering_id = " + MEETING + " order by a.person_id"),
                rows("select person_id, state, taken_by from attendance where gathering_id = " + MEETING
                        + " order by person_id"),
                rows("select count(*) as guests from gathering_guest where gathering_id = " + MEETING),
                rows("select person_id, messages from pack_link where gathering_id = " + MEETING
                        + " order by person_id"),
                Sql.rows(
                                "select done_on from committee_task where body_id in (select id from body"
                                        + " where uuid = ?)",
                                body.toString())
                        .toString(),
                Sql.rows(
                                "select a.person_id, a.messages, p.number, p.place from committee_ranking_answer a left"
                                        + " join committee_ranking_place p on p.answer_id = a.id join committee_ranking r"
                                        + " on r.id = a.ranking_id where r.uuid = ? order by a.person_id, p.number",
                                ranking.toString())
                        .toString(),
                Sql.rows("select rhythm from committee_rhythm where person_id = ?", key(amel))
                        .toString(),
                Sql.rows(
                                "select id, words from record_comment where record_uuid = ? order by id",
                                finding.id().toString())
                        .toString(),
                String.valueOf(DigestDesk.messages(people().email("Amel"))),
                String.valueOf(DigestDesk.messages(comments.email("Amel"))));
    }

    /** Lets the time of all links pass. */
    void pass() {
        minutes.approve(meeting, 1);
        Sql.update(
                "update gathering set held_on = ? where uuid = ?",
                people().today().minusDays(1),
                meeting.toString());
        Sql.update(
                "update committee_ranking set closes_on = ? where uuid = ?",
                people().today().minusDays(1),
                ranking.toString());
        Sql.update("update committee_task_request set expires_at = asked_at where person_id = ?", key(amel));
        Sql.update("update committee_digest set expires_at = made_at where person_id = ?", key(amel));
        OffsetDateTime past = people().today().minusDays(61).atStartOfDay().atOffset(ZoneOffset.UTC);
        Sql.update("update pack_link set expires_at = ? where person_id = ?", past, key(amel));
        Sql.update(
                "update comment_notice set told_at = ? where comment_id in (select id from record_comment"
                        + " where record_uuid = ?)",
                past,
                finding.id().toString());
    }

    void end() {
        digests.end();
    }

    private String rows(String sql) {
        return Sql.rows(sql, meeting.toString()).toString();
    }

    private UUID member(String name) {
        UUID person = people().member(body, name);
        As.administrator(() -> persons.correct(
                person,
                people.person(person).version(),
                new PersonInput(name, people().email(name), PHONE, false),
                GRAND_EST));
        return person;
    }

    private InvitationDesk people() {
        return minutes.people();
    }
}
