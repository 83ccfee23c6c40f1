package fr.maillage.batch.job;

import fr.maillage.job.JobCounts;
import jakarta.batch.api.chunk.ItemWriter;
import java.io.Serializable;
import java.util.List;

/**
 * A writer that moves the run on in the same transaction in which it writes: cursor and counts are kept exactly if what
 * it wrote is kept.
 */
public abstract class JobItemWriter<T> extends JobArtifact implements ItemWriter {

    /**
     * Writes the records of one chunk.
     *
     * @return what was done with them
     */
    protected abstract JobCounts write(List<T> items) throws Exception;

    @Override
    public final void open(Serializable checkpoint) {
        // The reader knows where to begin.
    }

    @Override
    @SuppressWarnings("unchecked")
    public final void writeItems(List<Object> items) throws Exception {
        asOwner(() -> {
            keep((List<T>) (List<?>) items);
            return null;
        });
        // Whoever asked in the meantime, on whichever server: this chunk is the last.
        stopRequested();
    }

    /** Writes a chunk and moves the run on. */
    void keep(List<T> items) throws Exception {
        JobCounts done = write(items);
        progress().advance(run(), part(), (String) step().getTransientUserData(), done);
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
