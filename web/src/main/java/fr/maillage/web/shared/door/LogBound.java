package fr.maillage.web.shared.door;

import java.time.Clock;
import java.util.Optional;

/**
 * So many lines of one kind a minute: what strangers can cause without end must not push out of the log what happened
 * before. Says how many were left out.
 */
public final class LogBound {

    private static final long WINDOW = 60_000;

    private final int most;
    private final Clock clock;
    private long began;
    private int written;
    private long leftOut;

    /** @param most how many lines a minute */
    public LogBound(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /**
     * Counts a line.
     *
     * @return how many were left out since the last one that was written; empty where this one is left out, too
     */
    public synchronized Optional<Long> admit() {
        long now = clock.millis();
        if (now - began >= WINDOW) {
            began = now;
            written = 0;
        }
        if (written >= most) {
            leftOut++;
            return Optional.empty();
        }
        written++;
        long before = leftOut;
        leftOut = 0;
        return Optional.of(before);
    }
}
