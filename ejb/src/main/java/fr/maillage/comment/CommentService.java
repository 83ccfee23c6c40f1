package fr.maillage.comment;

import fr.maillage.ask.Ask;
import fr.maillage.ask.AskLinks;
import fr.maillage.comment.persistence.CommentRepository;
import fr.maillage.comment.persistence.NoticeRepository;
import fr.maillage.committee.digest.MessageHold;
import fr.maillage.committee.seat.CurrentMember;
import fr.maillage.committee.seat.CurrentMembers;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NotificationService;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Remarks beside records. Whoever may read the record may read them; saying something needs COMMENT on the record's
 * territory. Comments are only added; withdrawn ones stay as empty lines.
 */
@Stateless
public class CommentService {

    /** Number of comments on a page. */
    public static final int PAGE = 20;

    /** Stands for the last page. */
    public static final int LAST = -1;

    @Inject
    private CommentedRecords records;

    @Inject
    private CommentRepository comments;

    @Inject
    private NoticeRepository notices;

    @Inject
    private AskLinks asks;

    @Inject
    private CommentWriter writer;

    @Inject
    private CommentReader reader;

    @Inject
    private CurrentMembers members;

    @Inject
    private NotificationService messages;

    @Inject
    private MessageHold hold;

    @Inject
    private PersonRegister register;

    @Inject
    private Caller caller;

    /**
     * A page of what was said beside a record, the latest last.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for a record that there is not, or that the caller
     *     may not read
     */
    public Page<Comment> list(RecordRef ref, PageRequest request) {
        return page(readable(ref), request);
    }

    /**
     * The same with what the reader may do, {@value #PAGE} a page.
     *
     * @param number zero-based; {@link #LAST}, and whatever there is not, for the last one
     * @throws Problem as for {@link #list}
     */
    public CommentThread thread(RecordRef ref, int number) {
        Commented record = readable(ref);
        int pages = reader.pages(ref, PAGE);
        int shown = number < 0 || number >= pages ? pages - 1 : number;
        return new CommentThread(
                page(record, new PageRequest(shown, PAGE, null, true)),
                !record.ground().archived()
                        && caller.may(Permission.COMMENT, record.ground().territory()));
    }

    /**
     * Names the members of the committee who may be told and whose names have some words.
     *
     * @throws Problem as for {@link #write}
     */
    public List<String> suggested(RecordRef ref, String words, int most) {
        return CommentPolicy.suggested(reachable(writable(ref)), words, most);
    }

    /**
     * Names the member whom somebody means.
     *
     * @throws Problem INVALID on {@code told} for nobody and for several; else as for {@link #write}
     */
    public String meant(RecordRef ref, String name) {
        List<CurrentMember> reachable = reachable(writable(ref));
        List<CurrentMember> meant = CommentPolicy.told(reachable, List.of(name == null ? "" : name));
        if (meant.isEmpty()) {
            throw Problem.invalid("told", "required", null);
        }
        return CommentPolicy.labels(reachable).get(meant.get(0));
    }

    /**
     * Says something beside a record, and has members of the committee told: each by one message with a link by which she
     * reads what was said and may answer.
     *
     * @param said 1 to 2,000 characters of plain text
     * @param told names, 20 at most; null or empty for nobody
     * @return the identifier of the comment
     * @throws Problem UNAUTHENTICATED; DENIED without COMMENT on the territory of the record; NOT_FOUND as for {@link #list};
     *     CONFLICT for an archived record; INVALID on {@code text} and {@code told}
     */
    public UUID write(RecordRef ref, String said, List<String> told) {
        Commented record = writable(ref);
        String text = CommentPolicy.text(said);
        List<CurrentMember> to =
                told == null || told.isEmpty() ? List.of() : CommentPolicy.told(reachable(record), told);
        CallerIdentity who = caller.requireSignedIn();
        CommentAuthor author =
                new CommentAuthor(who.accountId(), own().stream().findFirst().orElse(null), who.displayName());
        CommentKey comment = writer.add(record, author, text, "write");
        if (!to.isEmpty()) {
            Map<UUID, CurrentMember> asked = new LinkedHashMap<>();
            to.forEach(member -> asked.put(UUID.randomUUID(), member));
            OffsetDateTime now = writer.now();
            notices.add(comment.key(), keys(to), now);
            asks.send(
                    CommentPersons.CODE,
                    asked.entrySet().stream()
                            .map(e -> new Ask(
                                    e.getKey(), comment.id(), e.getValue().person(), 1))
                            .toList(),
                    now,
                    now.plusDays(CommentLinkService.DAYS));
            Set<Long> held = hold.held(keys(to), null);
            messages.enqueue(asked.entrySet().stream()
                    .filter(e -> !held.contains(e.getValue().person()))
                    .map(e -> CommentMessages.told(
                            record, comment.id(), who.displayName(), text, e.getValue(), e.getKey()))
                    .toList());
        }
        return comment.id();
    }

    /**
     * Withdraws a comment: what it says is erased, the line stays. Its author may, and whoever keeps the committee of the
     * record's territory.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ, and for whoever may not; NOT_FOUND, also where the record may
     *     not be read; CONFLICT for one that was withdrawn before
     */
    public void withdraw(UUID id) {
        caller.require(Permission.READ);
        Row row = comments.byUuid(id).orElseThrow(() -> Problem.notFound(CommentMessages.KIND, id.toString()));
        Commented record = records.readable(new RecordRef(row.text("kind"), row.uuid("record_uuid")));
        if (!keeps(record) && !reader.hers(row, account(), own())) {
            throw Problem.denied("comment-not-yours");
        }
        writer.withdraw(id, record);
    }

    private Commented readable(RecordRef ref) {
        caller.require(Permission.READ);
        return records.readable(ref);
    }

    private Commented writable(RecordRef ref) {
        caller.require(Permission.COMMENT);
        Commented record = readable(ref);
        caller.require(Permission.COMMENT, record.ground().territory());
        record.requireActive();
        return record;
    }

    private Page<Comment> page(Commented record, PageRequest request) {
        boolean keeps = keeps(record);
        UUID account = account();
        Set<Long> own = own();
        return reader.page(record.ref(), request, row -> keeps || reader.hers(row, account, own), true);
    }

    private boolean keeps(Commented record) {
        return caller.may(Permission.EDIT_COMMITTEE, record.ground().territory());
    }

    private UUID account() {
        return caller.identity().map(CallerIdentity::accountId).orElse(null);
    }

    /** The caller's own entries among people. */
    private Set<Long> own() {
        return Set.copyOf(register.of(account()));
    }

    private static Set<Long> keys(List<CurrentMember> some) {
        return some.stream().map(CurrentMember::person).collect(Collectors.toSet());
    }

    private List<CurrentMember> reachable(Commented record) {
        List<CurrentMember> near = members.near(record.ground().territory());
        Set<String> refusing = messages.refusing(
                near.stream().map(CurrentMember::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<Long> silent = hold.silent(keys(near));
        return near.stream()
                .filter(member -> member.email() != null && !member.refuses() && !refusing.contains(member.email()))
                .filter(member -> !silent.contains(member.person()))
                .toList();
    }
}
