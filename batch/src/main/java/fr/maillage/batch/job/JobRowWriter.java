package fr.maillage.batch.job;

import fr.maillage.job.JobCounts;
import fr.maillage.job.OwnTransactionService;
import fr.maillage.shared.RowsUndone;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.UnexpectedRow;
import jakarta.ejb.EJB;
import java.util.List;
import java.util.function.Supplier;

/**
 * A writer that loses no run to one record. Each chunk is written, and the cursor moved on, in a transaction of its own;
 * where the database refuses what a chunk writes, or a record undoes the transaction, its halves are tried, down to the
 * record that is to blame, which is refused; where records were set aside, the others are taken again. Any other failure
 * ends the run.
 */
public abstract class JobRowWriter<T> extends JobItemWriter<T> {

    @EJB
    private OwnTransactionService own;

    @Override
    protected abstract JobCounts write(List<T> items);

    /**
     * Notes that a record cannot be written.
     *
     * @return how it counts
     */
    protected abstract JobCounts refuse(T item, Violation reason);

    /** Where to go on after a record; at most 2000 characters. */
    protected abstract String position(T item);

    @Override
    final void keep(List<T> items) {
        try {
            own.run(() -> progress().advance(run(), part(), position(last(items)), write(items)));
        } catch (RowsUndone e) {
            if (e.reason() == null) {
                keep(items);
            } else {
                divide(items, e::reason);
            }
        } catch (RuntimeException e) {
            if (!UnexpectedRow.refused(e)) {
                throw e;
            }
            divide(items, () -> UnexpectedRow.logged(e));
        }
    }

    /** Takes halves, down to the record that is to blame. */
    private void divide(List<T> items, Supplier<Violation> reason) {
        if (items.size() > 1) {
            int half = items.size() / 2;
            keep(items.subList(0, half));
            keep(items.subList(half, items.size()));
            return;
        }
        T blamed = last(items);
        Violation why = reason.get();
        own.run(() -> progress().advance(run(), part(), position(blamed), refuse(blamed, why)));
    }

    private static <T> T last(List<T> items) {
        return items.get(items.size() - 1);
    }
}
