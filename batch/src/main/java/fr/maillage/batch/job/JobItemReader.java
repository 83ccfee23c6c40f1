package fr.maillage.batch.job;

import jakarta.batch.api.chunk.ItemReader;
import java.io.Serializable;
import java.util.Optional;

/**
 * A reader that goes on from our own cursor. The runtime's checkpoints are never used: it stores them before the
 * chunk's transaction commits, so a crash in between would skip a chunk.
 */
public abstract class JobItemReader<T> extends JobArtifact implements ItemReader {

    /**
     * Opens the input.
     *
     * @param cursor where the last committed chunk of an earlier attempt ended; empty for the beginning
     */
    protected abstract void openAt(Optional<String> cursor) throws Exception;

    /** The next record, null at the end. */
    protected abstract T read() throws Exception;

    /** Where to go on after the record that was read last; at most 2000 characters. */
    protected abstract String position();

    /** Closes the input, also after a failure. */
    protected void closeInput() throws Exception {}

    @Override
    public final void open(Serializable checkpoint) throws Exception {
        asOwner(() -> {
            openAt(cursor());
            return null;
        });
    }

    @Override
    public final Object readItem() throws Exception {
        return asOwner(() -> {
            T item = read();
            if (item != null) {
                step().setTransientUserData(position());
            }
            return item;
        });
    }

    @Override
    public final Serializable checkpointInfo() {
        return null;
    }

    @Override
    public final void close() throws Exception {
        closeInput();
    }
}
