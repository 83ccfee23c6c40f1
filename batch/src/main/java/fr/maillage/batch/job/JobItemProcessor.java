package fr.maillage.batch.job;

import jakarta.batch.api.chunk.ItemProcessor;

/**
 * Turns a record read into a record to write. It drops none: a record that cannot be used goes on as a rejected one, so
 * that the writer counts it.
 */
public abstract class JobItemProcessor<I, O> extends JobArtifact implements ItemProcessor {

    /** Never null. */
    protected abstract O process(I item) throws Exception;

    @Override
    @SuppressWarnings("unchecked")
    public final Object processItem(Object item) throws Exception {
        return asOwner(() -> process((I) item));
    }
}
