package fr.maillage.territory;

import fr.maillage.testing.Sql;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the server loads beside its start. */
final class ShippedOutlines {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private ShippedOutlines() {}

    static void await() {
        long begun = System.nanoTime();
        while (Sql.number("select count(*) from setting where name = 'territory.outlines' and text_value = 'none'")
                > 0) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new AssertionError("The shipped outlines do not arrive");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
