package fr.maillage.record.several;

import fr.maillage.identity.Caller;
import fr.maillage.job.JobRunService;
import fr.maillage.job.OwnTransactionService;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordStanding;
import fr.maillage.record.list.RecordList;
import fr.maillage.record.persistence.ActRepository;
import fr.maillage.record.persistence.KeptAct;
import fr.maillage.record.several.SeveralOutcome.State;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Acts on several records: what will be changed and what will not, the act, its report, and the way back. A few records are
 * done at once, many by a job; either way each has a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeveralService {

    /** Upper bound of the records of one act. */
    public static final int MOST = 10_000;

    /** Upper bound of the records that are done at once. */
    public static final int FEW = 200;

    /** Upper bound of the records that a report names. */
    public static final int NAMED = 200;

    private static final int LONGEST_REASON = 500;

    @Inject
    private RecordServices services;

    @Inject
    private SeveralWorkService work;

    @Inject
    private OwnTransactionService own;

    @Inject
    private ActRepository acts;

    @Inject
    private JobRunService jobs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Tells if records of a kind can be archived. */
    public boolean archivable(String kind) {
        return services.has(kind);
    }

    /**
     * Records as an act will meet them: those that it will leave tell why. What else a kind refuses is told by the report.
     *
     * @param keys of a list that the caller may read
     * @throws Problem UNAUTHENTICATED, DENIED for whoever may change no record of the kind; NOT_FOUND for a kind whose records
     *     cannot be archived
     */
    public List<SeveralRow> preview(RecordList<?, ?> list, RecordKeys keys) {
        caller.require(list.spec().edits());
        LifecycleService<?, ?, ?> service = services.of(list.spec().kind());
        List<SeveralRow> rows = new ArrayList<>();
        keys.each(slice -> service.standing(slice.list()), record -> rows.add(row(record)));
        return rows;
    }

    private static SeveralRow row(RecordStanding record) {
        return new SeveralRow(
                record.key(),
                record.id(),
                record.version(),
                record.name(),
                record.editable() ? record.closed() : "outside-territory");
    }

    /**
     * Does an act on records as they were shown; it is done when this returns, or a job is on its way.
     *
     * @return its identifier
     * @throws Problem UNAUTHENTICATED; INVALID on {@code reason} ({@code required}, {@code too-long}) or on {@code rows}
     *     ({@code record-act-most}); what records refuse is told by the report
     */
    public UUID begin(SeveralAct act, List<SeveralRow> rows) {
        UUID account = caller.requireSignedIn().accountId();
        SeveralAct checked = act.archives() ? SeveralAct.archive(act.kind(), reason(act.reason())) : act;
        if (rows.size() > MOST) {
            throw Problem.invalid("rows", "record-act-most", String.valueOf(rows.size()), String.valueOf(MOST));
        }
        UUID id = UUID.randomUUID();
        own.run(() -> {
            acts.add(id, account, checked, rows, OffsetDateTime.now(clock));
            hand(id, rows.size());
        });
        finish(id, rows.size());
        return id;
    }

    private static String reason(String text) {
        if (text == null || text.isBlank()) {
            throw Problem.invalid("reason", "required", null);
        }
        String why = PlainText.visible(text);
        if (why.length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "too-long", text, String.valueOf(LONGEST_REASON));
        }
        return why;
    }

    /**
     * The caller's act as it stands.
     *
     * @throws Problem UNAUTHENTICATED; NOT_FOUND where she has none of that identifier
     */
    public SeveralReport report(UUID id) {
        KeptAct kept = kept(id);
        return new SeveralReport(
                id, kept.act(), acts.counts(kept.key()), acts.outcomes(kept.key(), NAMED), kept.run(), kept.back());
    }

    /**
     * Puts back what the caller's act has done and nobody has changed since; a job does so for many records.
     *
     * @throws Problem UNAUTHENTICATED; NOT_FOUND; CONFLICT where the act is still at work
     */
    public void undo(UUID id) {
        KeptAct kept = kept(id);
        if (kept.run() != null && working(kept.run())) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "record-act-working", null);
        }
        long done = acts.counts(kept.key()).getOrDefault(State.DONE, 0L);
        own.run(() -> {
            acts.back(id, OffsetDateTime.now(clock));
            hand(id, done);
        });
        finish(id, done);
    }

    private boolean working(UUID run) {
        try {
            return jobs.get(run).status().active();
        } catch (Problem cleared) {
            return false;
        }
    }

    private KeptAct kept(UUID id) {
        return acts.find(id, caller.requireSignedIn().accountId())
                .orElseThrow(() -> Problem.notFound("record.act", id.toString()));
    }

    private void hand(UUID id, long records) {
        if (records > FEW) {
            acts.run(id, jobs.create(SeveralJob.ID, Map.of(SeveralJob.ACT, id.toString())));
        }
    }

    private void finish(UUID id, long records) {
        boolean more = records <= FEW;
        while (more) {
            more = work.next(id, (rank, counts) -> {});
        }
    }
}
