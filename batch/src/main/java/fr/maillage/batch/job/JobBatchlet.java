package fr.maillage.batch.job;

import jakarta.batch.api.Batchlet;
import java.util.function.BooleanSupplier;

/**
 * A step that is one piece of work, or a loop of them. It must be safe to do again: after a crash the next attempt does
 * it again, from {@link #cursor()} where it keeps one. Pieces that come one after the other are
 * done by {@link #repeat}; another loop asks {@link #stopRequested()} between them.
 */
public abstract class JobBatchlet extends JobArtifact implements Batchlet {

    /** Does the work; outside any transaction, so each call of a service has its own. */
    protected abstract void work() throws Exception;

    /**
     * Does one piece after the other until there is no more, or somebody asks to stop.
     *
     * @param piece does the next one and tells if there may be more
     * @return whether all are done
     */
    protected final boolean repeat(BooleanSupplier piece) {
        boolean more = true;
        while (more && !stopRequested()) {
            more = piece.getAsBoolean();
        }
        return !more;
    }

    @Override
    public final String process() throws Exception {
        return asOwner(() -> {
            work();
            return null;
        });
    }

    @Override
    public final void stop() {
        // The work sees the request by itself, on its own thread.
    }
}
