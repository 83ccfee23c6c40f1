package fr.maillage.notification.model;

import java.time.Duration;
import java.util.Optional;

/** When a message is tried again. */
public final class RetryPolicy {

    /** After an attempt that reached no server at all; it counts against no message. */
    public static final Duration UNREACHABLE = Duration.ofMinutes(2);

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int PERMANENT = 500;

    private RetryPolicy() {}

    /** Tells if an answer of a mail server (RFC 5321) is for good. */
    public static boolean permanent(int code) {
        return code >= PERMANENT;
    }

    /**
     * Gives the time to wait before the next attempt: a minute, and four times as long after each.
     *
     * @param attempts how many were made, at least 1
     * @return empty when it is given up
     */
    public static Optional<Duration> next(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << (2 * (attempts - 1)));
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
