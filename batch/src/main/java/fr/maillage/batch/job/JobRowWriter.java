package fr.maillage.batch.job;

import fr.maillage.job.JobCounts;
import fr.maillage.job.OwnTransactionService;
import fr.maillage.shared.UnexpectedRow;
import fr.maillage.shared.Violation;
import jakarta.batch.api.chunk.ItemWriter;
import jakarta.ejb.EJB;
import java.io.Serializable;
import java.util.List;

/**
 * A writer that loses no run to one record. Each chunk is written, and the cursor moved on, in a transaction of its own;
 * where the database refuses what a chunk writes, its halves are tried, down to the record that is to blame, which is
 * refused. Any other failure ends the run, as with {@link JobItemWriter}.
 */
public abstract class JobRowWriter<T> extends JobArtifact implements ItemWriter {

    @EJB
    private OwnTransactionService own;

    /**
     * Writes some records.
     *
     * @return what was done with them
     */
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
    @SuppressWarnings("unchecked")
    public final void writeItems(List<Object> items) throws Exception {
        asOwner(() -> {
            parts((List<T>) (List<?>) items);
            return null;
        });
        // Whoever asked in the meantime, on whichever server: this chunk is the last.
        stopRequested();
    }

    private void parts(List<T> items) {
        T last = items.get(items.size() - 1);
        try {
            own.run(() -> progress().advance(run(), part(), position(last), write(items)));
        } catch (RuntimeException e) {
            if (!UnexpectedRow.refused(e)) {
                throw e;
            }
            if (items.size() > 1) {
                int half = items.size() / 2;
                parts(items.subList(0, half));
                parts(items.subList(half, items.size()));
                return;
            }
            Violation reason = UnexpectedRow.logged(e);
            own.run(() -> progress().advance(run(), part(), position(last), refuse(last, reason)));
        }
    }

    @Override
    public final void open(Serializable checkpoint) {
        // The reader knows where to begin.
    }

    @Override
    public final Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() throws Exception {
        // Nothing is open.
    }
}
