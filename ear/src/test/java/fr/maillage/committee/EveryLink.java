package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.ask.AskedFixture;
import fr.maillage.ask.AskedKind;
import fr.maillage.ask.AskedState;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A meeting of today of Amel and others, and all links that she has of it. */
@Dependent
public class EveryLink implements AskedFixture {

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

    @Inject
    private LinkFates fates;

    private final Map<AskedKind, String> secrets = new EnumMap<>(AskedKind.class);
    private UUID body;
    private UUID meeting;
    private UUID amel;
    private UUID bo;
    private UUID task;
    private UUID paper;
    private UUID ranking;
    private RecordRef finding;

    @Override
    public Set<AskedKind> kinds() {
        return Set.of(
                AskedKind.INVITATION,
                AskedKind.ENTRY,
                AskedKind.MINUTES,
                AskedKind.RANKING,
                AskedKind.DOOR,
                AskedKind.TASK,
                AskedKind.COMMENT,
                AskedKind.DIGEST,
                AskedKind.PACK,
                AskedKind.PACK_FILE,
                AskedKind.ANNEXES,
                AskedKind.DOCUMENT);
    }

    /** Lets all of it come about, so that Amel has her links. */
    @Override
    public void prepare(LocalMailServer server) {
        digests.begin();
        body = people().body();
        amel = member("Amel");
        bo = member("Bo");
        member("Chris");
        meeting = people().gathering(body, people().today());
        task = tasks.given(body, amel, people().today().minusDays(3)).id();
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
        secrets.put(AskedKind.INVITATION, mails.secret(server, email, MemberLinks.INVITATION, ""));
        secrets.put(AskedKind.ENTRY, secrets.get(AskedKind.INVITATION));
        secrets.put(AskedKind.MINUTES, mails.secret(server, email, MemberLinks.MINUTES, ""));
        secrets.put(AskedKind.RANKING, mails.secret(server, email, MemberLinks.RANKING, ""));
        secrets.put(AskedKind.DOOR, desk.door(meeting));
        secrets.put(AskedKind.TASK, mails.secret(server, email, MemberLinks.TASK, ""));
        secrets.put(AskedKind.COMMENT, comments.link(server, "Amel"));
        secrets.put(AskedKind.DIGEST, mails.secret(server, email, MemberLinks.DIGEST, ""));
        String pack = mails.secret(server, email, MemberLinks.PACK, "");
        for (AskedKind kind : List.of(AskedKind.PACK, AskedKind.PACK_FILE, AskedKind.ANNEXES, AskedKind.DOCUMENT)) {
            secrets.put(kind, pack);
        }
    }

    @Override
    public String secret(AskedKind kind) {
        return secrets.get(kind);
    }

    @Override
    public String more(AskedKind kind) {
        return switch (kind) {
            case ANNEXES -> "&annexes=yes";
            case DOCUMENT -> "&document=" + paper;
            default -> "";
        };
    }

    @Override
    public String form(AskedKind kind) {
        return switch (kind) {
            case INVITATION -> "answer=comes";
            case MINUTES -> "answer=approves&number=1";
            case RANKING -> "place-1=2&place-2=1";
            case DOOR -> "email=" + URLEncoder.encode(people().email("Chris"), StandardCharsets.UTF_8);
            case TASK -> "doneOn=" + people().today();
            case COMMENT -> "text=Bien+vu";
            case DIGEST -> "rhythm=monthly";
            default -> "";
        };
    }

    /** Where members are reached. */
    @Override
    public List<String> reached() {
        return List.of(
                domain(people().email("Amel")), domain(comments.email("Amel")), PHONE, "198765432", "98 76 54 32");
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@'));
    }

    /** All that links change, and how many messages Amel was written. */
    @Override
    public String state() {
        return String.join(
                "\n",
                rows("select person_id, answer, messages from invitation where gathering_id = " + MEETING
                        + " order by person_id"),
                rows("select a.person_id, a.answer, a.correction, a.messages from minutes_answer a join minutes m on"
                        + " m.id = a.minutes_id where m.gathering_id = " + MEETING + " order by a.person_id"),
                rows("select person_id, state, taken_by from attendance where gathering_id = " + MEETING
                        + " order by person_id"),
                rows("select count(*) as guests from gathering_guest where gathering_id = " + MEETING),
                rows("select person_id, messages from ask_link where kind = 'pack' and subject = ? order by person_id"),
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
                Sql.rows("select person_id, rhythm from committee_rhythm order by person_id")
                        .toString(),
                Sql.rows(
                                "select id, words from record_comment where record_uuid = ? order by id",
                                finding.id().toString())
                        .toString(),
                String.valueOf(DigestDesk.messages(people().email("Amel"))),
                String.valueOf(DigestDesk.messages(comments.email("Amel"))));
    }

    @Override
    public void bring(AskedState state) {
        fates.bring(
                state, new LinkFates.Asked(body, meeting, task, ranking, finding.id(), amel, bo), people(), comments);
    }

    @Override
    public void end() {
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
