package fr.maillage.testjobs;

import fr.maillage.job.JobAdvanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills the JVM inside the commit of a chunk, when a system property says the how manieth: the batch runtime has stored
 * its own checkpoint by then, and the chunk is not committed yet.
 */
@ApplicationScoped
public class HaltInCommit {

    public static final String PROPERTY = "maillage.test.halt.in.commit";

    private final AtomicInteger commits = new AtomicInteger();

    void inCommit(@Observes(during = TransactionPhase.BEFORE_COMPLETION) JobAdvanced advanced) {
        if (commits.incrementAndGet() == Integer.getInteger(PROPERTY, 0)) {
            Runtime.getRuntime().halt(137);
        }
    }
}
