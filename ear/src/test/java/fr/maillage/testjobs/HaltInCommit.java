package fr.maillage.testjobs;

import fr.maillage.job.JobAdvanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Kills the JVM inside the commit of a chunk, when a system property names a cursor: the batch runtime has stored its
 * own checkpoint by then, and the chunk is not committed yet.
 */
@ApplicationScoped
public class HaltInCommit {

    public static final String PROPERTY = "maillage.test.halt.at";

    void inCommit(@Observes(during = TransactionPhase.BEFORE_COMPLETION) JobAdvanced advanced) {
        String at = System.getProperty(PROPERTY);
        if (at != null && at.equals(advanced.cursor())) {
            Runtime.getRuntime().halt(137);
        }
    }
}
