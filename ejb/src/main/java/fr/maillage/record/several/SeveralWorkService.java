package fr.maillage.record.several;

import fr.maillage.job.JobCounts;
import fr.maillage.job.OwnTransactionService;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.persistence.ActRepository;
import fr.maillage.record.persistence.KeptAct;
import fr.maillage.record.several.SeveralOutcome.State;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.UnexpectedRow;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Does acts record by record, as whoever asked: what a record says of itself and what the act notes of it are kept together
 * or not at all, so that an act that was cut off goes on where it was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeveralWorkService {

    private static final JobCounts CHANGED = new JobCounts(1, 0, 1, 0, 0);
    private static final JobCounts REFUSED = new JobCounts(1, 0, 0, 0, 1);

    @Inject
    private RecordServices services;

    @Inject
    private OwnTransactionService own;

    @Inject
    private ActRepository acts;

    /** Number of records that an act goes through as it goes now: forward or back. */
    public long total(UUID id) {
        KeptAct kept = kept(id);
        return acts.counts(kept.key()).entrySet().stream()
                .filter(count -> !kept.back() || count.getKey() != State.READY && count.getKey() != State.LEFT)
                .mapToLong(count -> count.getValue())
                .sum();
    }

    /**
     * Does the next record of an act, or takes it back where the act is taken back.
     *
     * @param told hears of its rank and of what was done, in the same transaction
     * @return whether there was one
     */
    public boolean next(UUID id, BiConsumer<Integer, JobCounts> told) {
        KeptAct kept = kept(id);
        KeptAct.Row row =
                acts.first(kept.key(), kept.back() ? State.DONE : State.READY).orElse(null);
        if (row == null) {
            return false;
        }
        try {
            own.run(() -> {
                change(kept, row);
                told.accept(row.rank(), CHANGED);
            });
        } catch (Problem problem) {
            refuse(kept, row, problem.violations().get(0), told);
        } catch (RuntimeException e) {
            if (!UnexpectedRow.refused(e)) {
                throw e;
            }
            refuse(kept, row, UnexpectedRow.logged(e), told);
        }
        return true;
    }

    private void refuse(KeptAct kept, KeptAct.Row row, Violation why, BiConsumer<Integer, JobCounts> told) {
        own.run(() -> {
            acts.refuse(kept.key(), row.rank(), kept.back() ? State.KEPT : State.LEFT, why);
            told.accept(row.rank(), REFUSED);
        });
    }

    private void change(KeptAct kept, KeptAct.Row row) {
        LifecycleService<?, ?, ?> service = services.of(kept.act().kind());
        String field = kept.act().field();
        if (kept.back()) {
            int version = field == null
                    ? service.restore(row.record(), row.version()).version()
                    : service.put(row.record(), row.version(), field, row.before())
                            .version();
            acts.settle(kept.key(), row.rank(), State.UNDONE, version, row.before());
        } else {
            List<String> before = field == null ? List.of() : service.held(row.record(), field);
            int version = field == null
                    ? service.archive(row.record(), row.version(), kept.act().reason())
                            .version()
                    : service.put(row.record(), row.version(), field, kept.act().held())
                            .version();
            acts.settle(kept.key(), row.rank(), State.DONE, version, before);
        }
    }

    private KeptAct kept(UUID id) {
        return acts.find(id).orElseThrow(() -> Problem.notFound("record.act", id.toString()));
    }
}
