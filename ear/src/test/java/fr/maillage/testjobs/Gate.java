package fr.maillage.testjobs;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where a gated job waits until its test lets it go on; each has two sides, so that no test needs to guess a delay. */
public final class Gate {

    private static final Map<String, Gate> GATES = new ConcurrentHashMap<>();

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    private Gate() {}

    public static Gate of(String name) {
        return GATES.computeIfAbsent(name, n -> new Gate());
    }

    /** A name that no other test uses. */
    public static String freshName() {
        return UUID.randomUUID().toString();
    }

    /** The job is here, and goes on once the gate is open. */
    public void pass() {
        arrived.countDown();
        await(opened, "the gate to open");
    }

    /** Waits until the job is at the gate. */
    public void awaitArrival() {
        await(arrived, "a job to arrive at the gate");
    }

    public boolean somebodyArrived() {
        return arrived.getCount() == 0;
    }

    public void open() {
        opened.countDown();
    }

    private static void await(CountDownLatch latch, String what) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
