package fr.maillage.comment;

import static fr.maillage.committee.CommitteeDesk.GAGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.InvitationDesk;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.identity.Role;
import fr.maillage.notification.Sender;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.LocalMailServer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A committee of the Grand Est whose members comment findings on Gagny. */
@Dependent
public class CommentDesk {

    private static final Pattern LINK = Pattern.compile("/comment/answer\\.xhtml\\?link=(\\S+)");

    @Inject
    private InvitationDesk members;

    @Inject
    private FindingService findings;

    @Inject
    private CommentService comments;

    @Inject
    private Sender sender;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private UUID body;

    /** A finding that members read; or a draft, which they do not. */
    FindingDetail finding(String state) {
        return officer(() -> findings.create(FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, "Constat " + tag)
                .with(FindingField.TERRITORY, GAGNY)
                .with(FindingField.STATE, state)
                .with(FindingField.PROPOSED_ON, "2026-03-02")));
    }

    public RecordRef discussed() {
        return new RecordRef("finding", finding("discussed").id());
    }

    String title() {
        return "Constat " + tag;
    }

    /** The name of somebody new who sits in the committee and gets mail. */
    public String member(String first) {
        person(first);
        return name(first);
    }

    /** The same; her identifier. */
    UUID person(String first) {
        if (body == null) {
            body = members.body();
        }
        return members.member(body, name(first));
    }

    UUID body() {
        return body;
    }

    /** Lets somebody sit in the committee until yesterday. */
    void leaves(UUID person) {
        members.until(body, person, LocalDate.now(ClockProducer.PARIS).minusDays(1));
    }

    String name(String first) {
        return first + " " + tag;
    }

    public String email(String first) {
        return members.email(name(first));
    }

    /** Says something as a member, who has others told. */
    public UUID said(RecordRef ref, String text, String... told) {
        return member(() -> comments.write(ref, text, List.of(told)));
    }

    /** The last page, as a member reads it. */
    List<Comment> read(RecordRef ref) {
        return member(() -> comments.thread(ref, CommentService.LAST)).page().items();
    }

    /** The secret of the link in the first mail to a member. */
    public String link(LocalMailServer server, String first) {
        sender.await("the mail to " + first, () -> !server.mailsTo(email(first)).isEmpty());
        Matcher matcher = LINK.matcher(server.mailsTo(email(first)).get(0).text());
        if (!matcher.find()) {
            throw new AssertionError("No link in the mail");
        }
        return matcher.group(1);
    }

    static <T> T member(Supplier<T> action) {
        return As.a(Role.MEMBER, GRAND_EST, action);
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    static Problem.Kind kind(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).kind();
    }

    static List<String> rules(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).violations().stream()
                .map(violation -> violation.field() + " " + violation.rule())
                .toList();
    }
}
