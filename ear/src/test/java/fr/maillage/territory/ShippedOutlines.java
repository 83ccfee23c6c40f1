package fr.maillage.territory;

import fr.maillage.testing.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the server loads beside its start. */
final class ShippedOutlines {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private ShippedOutlines() {}

    static void await() {
        Instant end = Instant.now().plus(LONGEST);
        while (Sql.number("select count(*) from setting where name = 'territory.outlines' and text_value = 'none'")
                > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The shipped outlines do not arrive");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
