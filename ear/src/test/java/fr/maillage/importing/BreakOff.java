package fr.maillage.importing;

import fr.maillage.job.JobAdvanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Breaks a chunk of an import off after it was written and before it is committed, once. Small ones do not count: rows
 * that other tests left waiting are taken again beside.
 */
@ApplicationScoped
public class BreakOff {

    private static final int SMALLEST = 100;

    private final AtomicInteger left = new AtomicInteger();

    /** The how manieth chunk from now breaks off. */
    void after(int chunks) {
        left.set(chunks);
    }

    void advanced(@Observes JobAdvanced advanced) {
        boolean counts = "take".equals(advanced.part()) && advanced.delta().read() >= SMALLEST;
        if (counts && left.get() > 0 && left.decrementAndGet() == 0) {
            throw new IllegalStateException("broken off by the test");
        }
    }
}
