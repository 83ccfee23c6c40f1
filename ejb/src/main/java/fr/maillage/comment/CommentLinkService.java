package fr.maillage.comment;

import fr.maillage.ask.AskLinks;
import fr.maillage.ask.Asked;
import fr.maillage.comment.persistence.NoticeRepository;
import fr.maillage.committee.seat.CurrentMembers;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Reading and answering by the link of the message that told somebody of a comment, without an account: the link alone
 * authorises, for one answer, and for {@value #DAYS} days. Whoever calls it limits how often one may try.
 */
@Stateless
public class CommentLinkService {

    /** For how many days a link leads somewhere. */
    static final int DAYS = 60;

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    @Inject
    private CommentedRecords records;

    @Inject
    private CurrentMembers members;

    @Inject
    private AskLinks asks;

    @Inject
    private NoticeRepository notices;

    @Inject
    private CommentWriter writer;

    @Inject
    private CommentReader reader;

    @Inject
    private Caller caller;

    /**
     * Gives the page that the link shows; changes nothing, since mail clients open links by themselves.
     *
     * @param number of the page, zero-based; whatever there is not for the last one
     * @throws Problem NOT_FOUND for a link that was made up, has ended or was erased
     */
    public CommentLinkPage open(String secret, int number) {
        Row row = row(link(secret));
        Commented record = record(row);
        String state = state(row, record);
        boolean withdrawable = row.has("answer") && !row.has("answer_withdrawn");
        if (state.equals(CLOSED)) {
            PageRequest none = new PageRequest(0, CommentService.PAGE, null, true);
            return new CommentLinkPage(row.text("name"), null, new Page<>(List.of(), 0, none), state, withdrawable);
        }
        int pages = reader.pages(record.ref(), CommentService.PAGE);
        int shown = number < 0 || number >= pages ? pages - 1 : number;
        return new CommentLinkPage(
                row.text("name"),
                record.ground().title(),
                reader.page(
                        record.ref(), new PageRequest(shown, CommentService.PAGE, null, true), line -> false, false),
                state,
                withdrawable);
    }

    /**
     * Answers with a comment of her own, which uses the link up.
     *
     * @param said as for {@link CommentService#write}
     * @throws Problem as for {@link #open}; INVALID on {@code text}; CONFLICT where she has answered, or the record is
     *     archived
     */
    public void answer(String secret, String said) {
        Asked link = link(secret);
        Row row = row(link);
        Commented record = record(row);
        record.requireActive();
        String state = state(row, record);
        if (!state.equals(OPEN)) {
            throw state.equals(CLOSED) ? closed() : used();
        }
        String text = CommentPolicy.text(said);
        byLink(() -> {
            CommentKey answer = writer.add(record, new CommentAuthor(null, row.number("person"), null), text, "answer");
            // Of two forms that are sent at once, one comes second here.
            if (!notices.answered(row.number("notice"), answer.key())) {
                throw used();
            }
            asks.use(link, writer.now(), null);
        });
    }

    /**
     * Withdraws what she answered by this link.
     *
     * @throws Problem as for {@link #open}; CONFLICT where she has not answered or has withdrawn it
     */
    public void withdraw(String secret) {
        Row row = row(link(secret));
        UUID answer = row.uuid("answer");
        if (answer == null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "comment-withdrawn", null);
        }
        byLink(() -> writer.withdraw(answer, record(row)));
    }

    private void byLink(Runnable action) {
        caller.runAs(CallerIdentity.byLink(CommentMessages.byLink()), () -> {
            action.run();
            return null;
        });
    }

    private Asked link(String secret) {
        return asks.opened(CommentPersons.CODE, secret, writer.now());
    }

    private Row row(Asked link) {
        return notices.opened(link).orElseThrow(AskLinks::nowhere);
    }

    private Commented record(Row row) {
        return records.known(new RecordRef(row.text("kind"), row.uuid("record_uuid")))
                .orElseThrow(AskLinks::nowhere);
    }

    private String state(Row row, Commented record) {
        if (!reads(row.number("person"), record)) {
            return CLOSED;
        }
        if (record.ground().archived()) {
            return "archived";
        }
        return row.has("answer") ? "used" : OPEN;
    }

    /** Tells if she sits still, and members still read the record: it may have gone back to a draft, or elsewhere. */
    private boolean reads(long person, Commented record) {
        long territory = record.ground().territory();
        if (members.near(territory).stream().noneMatch(member -> member.person() == person)) {
            return false;
        }
        CallerIdentity link = CallerIdentity.byLink(CommentMessages.byLink());
        CallerIdentity member =
                new CallerIdentity(null, link.login(), link.displayName(), List.of(new Grant(Role.MEMBER, territory)));
        return caller.runAs(member, () -> records.isReadable(record.ref()));
    }

    private static Problem closed() {
        return Problem.of(Problem.Kind.CONFLICT, null, "comment-link-closed", null);
    }

    private static Problem used() {
        return Problem.of(Problem.Kind.CONFLICT, null, "comment-link-used", null);
    }
}
