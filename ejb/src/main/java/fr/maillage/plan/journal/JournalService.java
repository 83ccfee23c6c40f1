package fr.maillage.plan.journal;

import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFile.Sent;
import fr.maillage.document.KeptFiles;
import fr.maillage.document.SentFile;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.JournalRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The journals of actions. Reading one, files included, needs READ, as reading the action does; writing needs EDIT_PLAN on
 * the territory whose officers keep the action, which is not archived.
 */
@Stateless
public class JournalService {

    /** Name for an entry in problems. */
    public static final String KIND = "plan.journal";

    /** The most entries that are shown at once. */
    static final int MOST = 200;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** As much of an entry as the history tells. */
    private static final int TOLD = 200;

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private JournalRepository journal;

    @Inject
    private KeptFiles files;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The entries of an action, the latest first, {@value #MOST} at most.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<JournalEntry> of(UUID action) {
        caller.require(Permission.READ);
        return journal.of(lifecycle.find(action).id(), MOST);
    }

    /**
     * The file of an entry.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND, also for an entry without a file
     */
    public Handed file(UUID action, UUID id) {
        caller.require(Permission.READ);
        JournalEntry entry = found(lifecycle.find(action), id);
        if (entry.file() == null) {
            throw Problem.notFound("file", id.toString());
        }
        return files.hand(entry.file());
    }

    /**
     * Notes something.
     *
     * @param sent JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX, told from the content, of {@value SentFile#MOST} bytes at most,
     *     read after the rights were asked for and the fields checked; null for none
     * @throws Problem INVALID with one violation per wrong field; TOO_LARGE; DENIED; CONFLICT for an archived action;
     *     NOT_FOUND
     */
    public JournalEntry add(UUID id, FieldValues<JournalField> input, Sent sent) {
        PlanAction action = lifecycle.held(id);
        FieldValues<JournalField> values = check(input);
        JournalEntry entry = new JournalEntry(
                0,
                UUID.randomUUID(),
                1,
                action.id(),
                LocalDate.parse(values.text(JournalField.NOTED_ON)),
                values.text(JournalField.WORDS),
                sent == null ? null : files.keep(sent, KIND, "plan-journal-file"));
        journal.add(entry);
        record(action, null, entry);
        return journal.byId(entry.id()).orElseThrow();
    }

    /**
     * Corrects what an entry says; its file stays.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; otherwise as for {@link #add}
     */
    public JournalEntry change(UUID id, UUID entry, int version, FieldValues<JournalField> input) {
        PlanAction action = lifecycle.held(id);
        JournalEntry before = found(action, entry);
        if (before.version() != version) {
            throw Problem.stale(KIND, entry.toString());
        }
        FieldValues<JournalField> values = check(input);
        JournalEntry after =
                before.saying(LocalDate.parse(values.text(JournalField.NOTED_ON)), values.text(JournalField.WORDS));
        if (after.equals(before)) {
            return before;
        }
        journal.change(after);
        record(action, before, after);
        return found(action, entry);
    }

    /**
     * Takes an entry out, its file with it.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it is there no more in this version; otherwise as for {@link #add}
     */
    public void remove(UUID id, UUID entry, int version) {
        PlanAction action = lifecycle.held(id);
        JournalEntry found = found(action, entry);
        if (found.version() != version || !journal.remove(found)) {
            throw Problem.stale(KIND, entry.toString());
        }
        if (found.file() != null) {
            files.discard(found.file());
        }
        record(action, found, null);
    }

    /** An entry of an action; throws NOT_FOUND. */
    public JournalEntry get(UUID action, UUID id) {
        caller.require(Permission.READ);
        return found(lifecycle.find(action), id);
    }

    private FieldValues<JournalField> check(FieldValues<JournalField> input) {
        FieldValidator<JournalField> check = new FieldValidator<>(
                JournalField.class, input, FieldValues.none(JournalField.class), vocabularies.all(), References.NONE);
        check.right(JournalField.NOTED_ON).map(LocalDate::parse).ifPresent(day -> {
            if (day.isAfter(ClockProducer.today(clock))) {
                check.wrong(JournalField.NOTED_ON, "plan-future", day.toString());
            } else if (day.isBefore(FIRST)) {
                check.wrong(JournalField.NOTED_ON, "plan-past", day.toString(), FIRST.toString());
            }
        });
        return check.values();
    }

    private JournalEntry found(PlanAction action, UUID id) {
        return journal.byId(id)
                .filter(entry -> entry.action() == action.id())
                .orElseThrow(() -> Problem.notFound(KIND, String.valueOf(id)));
    }

    private void record(PlanAction action, JournalEntry before, JournalEntry after) {
        lifecycle.record(action, "journal", List.of(new Change("journal", said(before), said(after))));
    }

    private static String said(JournalEntry entry) {
        return entry == null
                ? null
                : entry.notedOn() + " " + PlainText.cut(entry.words(), TOLD)
                        + (entry.file() == null ? "" : " (" + entry.file().name() + ")");
    }
}
