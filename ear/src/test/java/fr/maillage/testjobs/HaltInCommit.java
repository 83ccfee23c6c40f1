package fr.maillage.testjobs;

import fr.maillage.job.JobAdvanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the JVM where a system property says. Inside the commit of the how manieth chunk: the batch runtime has stored
 * its own checkpoint by then, and the chunk is not committed yet. Or at any moment soon after that commit, from beside:
 * whatever the partitions are doing then is cut off, and a fast machine cannot end the run first.
 */
@ApplicationScoped
public class HaltInCommit {

    public static final String PROPERTY = "maillage.test.halt.in.commit";

    public static final String NEAR_PROPERTY = "maillage.test.halt.near.commit";

    private static final long NEAR_NANOS = 20_000_000L;

    private final AtomicInteger commits = new AtomicInteger();

    void inCommit(@Observes(during = TransactionPhase.BEFORE_COMPLETION) JobAdvanced advanced) {
        int commit = commits.incrementAndGet();
        if (commit == Integer.getInteger(PROPERTY, 0)) {
            Runtime.getRuntime().halt(137);
        }
        if (commit == Integer.getInteger(NEAR_PROPERTY, 0)) {
            long delay = new Random().nextLong(NEAR_NANOS);
            new Thread(() -> {
                        LockSupport.parkNanos(delay);
                        Runtime.getRuntime().halt(137);
                    })
                    .start();
        }
    }
}
