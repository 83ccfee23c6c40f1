package fr.maillage.batch.job;

import jakarta.batch.api.Batchlet;

/**
 * A step that is one piece of work, or a loop of them. It must be safe to do again: after a crash the next attempt does
 * it again, from {@link #cursor()} where it keeps one. A loop asks {@link #stopRequested()} between its pieces.
 */
public abstract class JobBatchlet extends JobArtifact implements Batchlet {

    /** Does the work; outside any transaction, so each call of a service has its own. */
    protected abstract void work() throws Exception;

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
