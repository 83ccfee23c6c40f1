package fr.maillage.deployment.siting;

import java.util.concurrent.atomic.AtomicReference;

/** Progress of a search: the thread that searches tells it, any other may ask. */
public final class SitingProgress {

    private final AtomicReference<Reached> reached = new AtomicReference<>(new Reached(-1, -1));

    /**
     * Progress at a moment.
     *
     * @param objective what the best choice so far covers; below 0 before there is any
     * @param bound what no choice covers more than, as far as is known; below 0 before anything is
     */
    public record Reached(double objective, double bound) {}

    void reached(double objective, double bound) {
        reached.set(new Reached(objective, bound));
    }

    /** Gives the progress now. */
    public Reached reached() {
        return reached.get();
    }
}
