package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.minutes.MinutesApprovalService;
import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesPaper;
import fr.maillage.committee.minutes.MinutesReply;
import fr.maillage.committee.minutes.MinutesService;
import fr.maillage.committee.minutes.MinutesVersion;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.WebPatterns;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The minutes of a gathering, and what an officer does with them: with what she has read, not with what it has become. */
@Named
@ViewScoped
public class MinutesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MinutesService minutes;

    @Inject
    private transient MinutesApprovalService approvals;

    @Inject
    private transient Caller caller;

    @Inject
    private transient LanguageView language;

    private String id;
    private String version;
    private String day;
    private int seenNumber;
    private String seenDigest;
    private transient MinutesHead head;
    private transient List<MinutesVersion> versions;
    private transient MinutesPaper paper;
    private transient List<MinutesReply> replies;
    private transient AnswerCounts counts;

    /** Reads the version that the address names, else the latest. */
    public void load() {
        caller.require(Permission.READ);
        if (head == null) {
            head = minutes.head(uuid());
            versions = minutes.versions(uuid());
            paper = versions.isEmpty() ? null : minutes.paper(uuid(), number(), language.getLocale());
        }
        if (paper != null && seenDigest == null) {
            seenNumber = paper.version().number();
            seenDigest = paper.digest();
        }
    }

    /** Asks those who were there. */
    public String send() {
        return sent(approvals.send(uuid(), false, seenDigest));
    }

    /** Asks those again who have not answered. */
    public String remind() {
        return sent(approvals.send(uuid(), true, seenDigest));
    }

    /** Says that the version shown is approved. */
    public String approve() {
        approvals.approve(uuid(), seenNumber, seenDigest, day());
        Notice.success("committee.minutes.done.approved");
        return again();
    }

    /** Begins a correction. */
    public String correct() {
        approvals.correct(uuid(), seenNumber);
        Notice.success("committee.minutes.done.correction");
        return "/committee/gathering/meeting.xhtml?faces-redirect=true&id=" + id;
    }

    /** Gives a correction up. */
    public String giveUp() {
        approvals.giveUp(uuid(), seenNumber);
        Notice.success("committee.minutes.done.given-up");
        return again();
    }

    private String sent(int messages) {
        if (messages == 0) {
            Notice.warning("committee.minutes.nobody");
        } else {
            Notice.success("committee.minutes.done.sent", messages);
        }
        return again();
    }

    private String again() {
        return "/committee/gathering/minutes.xhtml?faces-redirect=true&id=" + id;
    }

    /** Null where there is none that the caller may read. */
    public MinutesPaper getPaper() {
        load();
        return paper;
    }

    public MinutesHead getHead() {
        load();
        return head;
    }

    /** The latest first. */
    public List<MinutesVersion> getVersions() {
        load();
        return versions;
    }

    public AnswerCounts getCounts() {
        if (counts == null) {
            counts = minutes.counts(getPaper());
        }
        return counts;
    }

    /** Who answered what; nobody for a reader who may not know who was there. */
    public List<MinutesReply> getReplies() {
        if (replies == null) {
            replies = caller.may(Permission.READ_CONTACTS, getHead().territory())
                    ? minutes.replies(getPaper()).stream()
                            .filter(reply -> reply.askedAt() != null || reply.answer() != null)
                            .toList()
                    : List.of();
        }
        return replies;
    }

    /** Tells if the caller writes and sends these minutes. */
    public boolean isEditable() {
        return !getHead().archived()
                && caller.may(Permission.EDIT_COMMITTEE, getHead().territory());
    }

    /** Tells if the version shown is the latest one. */
    public boolean isLatest() {
        return getPaper() != null && getPaper().version().latest();
    }

    /** Says whether a correction of the version shown would say something else of decisions, tasks or attendance. */
    public boolean isBehind() {
        return isEditable() && isLatest() && minutes.behind(getPaper());
    }

    private Integer number() {
        return version == null || !WebPatterns.WHOLE_NUMBER.matches(version) ? null : Integer.valueOf(version);
    }

    private LocalDate day() {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Problem.invalid("approvedOn", "committee-date", day);
        }
    }

    private UUID uuid() {
        return Identifiers.of("committee.gathering", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    /** On which the minutes were approved. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
