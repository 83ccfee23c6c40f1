package fr.maillage.deployment.siting;

import fr.maillage.shared.Problem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Lets one search run at a time: each takes a core and some memory for up to some minutes. It has a thread of its own, of
 * the lowest priority, so that pages come first.
 */
@ApplicationScoped
public class SitingTurn {

    private final Semaphore free = new Semaphore(1);

    @Inject
    private Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    /** When the search that runs ends at the latest, in milliseconds. */
    private volatile long until;

    /**
     * Runs a search.
     *
     * @param limit how long it may take
     * @param search runs in a thread of its own, where nobody is signed in; what it is given tells it when to stop
     * @throws Problem TOO_MANY while another one runs, with the minutes that it may still take; what the search throws
     */
    public <T> T take(Duration limit, Function<BooleanSupplier, T> search) {
        if (!free.tryAcquire()) {
            long left = Math.max(0, until - clock.millis());
            throw Problem.of(
                    Problem.Kind.TOO_MANY,
                    null,
                    "deployment-siting-busy",
                    null,
                    String.valueOf(Duration.ofMillis(left).toMinutes() + 1));
        }
        return run(limit, () -> false, search);
    }

    /**
     * Runs a search once no other one runs.
     *
     * @param cancelled asked about every second, in the calling thread
     * @param search as for {@link #take}
     * @return null where it was cancelled before it began
     */
    public <T> T await(Duration limit, BooleanSupplier cancelled, Function<BooleanSupplier, T> search) {
        try {
            while (!free.tryAcquire(1, TimeUnit.SECONDS)) {
                if (cancelled.getAsBoolean()) {
                    return null;
                }
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return run(limit, cancelled, search);
    }

    private <T> T run(Duration limit, BooleanSupplier cancelled, Function<BooleanSupplier, T> search) {
        AtomicBoolean stopped = new AtomicBoolean();
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return search.apply(stopped::get);
            } finally {
                free.release();
            }
        });
        until = clock.millis() + limit.toMillis();
        start(task);
        try {
            while (true) {
                try {
                    return task.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    if (cancelled.getAsBoolean()) {
                        stopped.set(true);
                    }
                }
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        } finally {
            stopped.set(true);
        }
    }

    /** A new thread for each search: one of a pool would keep the low priority afterwards. */
    private void start(Runnable task) {
        boolean started = false;
        try {
            Thread thread = threads.newThread(task);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
            started = true;
        } finally {
            if (!started) {
                free.release();
            }
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The search was interrupted", e);
    }
}
