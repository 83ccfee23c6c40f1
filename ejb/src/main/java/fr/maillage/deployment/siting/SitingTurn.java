package fr.maillage.deployment.siting;

import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Lets one search run at a time: each takes a core and some memory for up to some minutes. */
@ApplicationScoped
public class SitingTurn {

    private final Semaphore free = new Semaphore(1);

    @Inject
    private Clock clock;

    /** When the search that runs ends at the latest, in milliseconds. */
    private volatile long until;

    /**
     * Runs a search.
     *
     * @param limit how long it may take
     * @throws Problem TOO_MANY while another one runs, with the minutes that it may still take
     */
    public <T> T take(Duration limit, Supplier<T> search) {
        if (!free.tryAcquire()) {
            long left = Math.max(0, until - clock.millis());
            throw Problem.of(
                    Problem.Kind.TOO_MANY,
                    null,
                    "deployment-siting-busy",
                    null,
                    String.valueOf(Duration.ofMillis(left).toMinutes() + 1));
        }
        return run(limit, search);
    }

    /**
     * Runs a search once no other one runs.
     *
     * @param cancelled asked about every second meanwhile
     * @return null where nobody waits for it any more
     */
    public <T> T await(Duration limit, BooleanSupplier cancelled, Supplier<T> search) {
        try {
            while (!free.tryAcquire(1, TimeUnit.SECONDS)) {
                if (cancelled.getAsBoolean()) {
                    return null;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted while it waited", e);
        }
        return run(limit, search);
    }

    private <T> T run(Duration limit, Supplier<T> search) {
        try {
            until = clock.millis() + limit.toMillis();
            return search.get();
        } finally {
            free.release();
        }
    }
}
