package fr.maillage.importing;

import fr.maillage.job.JobAdvanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Breaks a chunk of an import off after it was written and before it is committed, once. Small ones do not count: rows
 * that other tests left waiting are taken again beside.
 */
@ApplicationScoped
public class BreakOff {

    private static final int SMALLEST = 100;

    /** The steps that write records, and places part by part. */
    private static final Pattern TAKING = Pattern.compile("take|merge:[0-3]");

    private final AtomicInteger left = new AtomicInteger();

    /** The how manieth chunk from now breaks off. */
    void after(int chunks) {
        left.set(chunks);
    }

    void advanced(@Observes JobAdvanced advanced) {
        boolean counts =
                TAKING.matcher(advanced.part()).matches() && advanced.delta().read() >= SMALLEST;
        if (counts && left.get() > 0 && left.decrementAndGet() == 0) {
            throw new IllegalStateException("broken off by the test");
        }
    }
}
