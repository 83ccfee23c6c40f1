package fr.maillage.notification;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.job.JobClaimService;
import fr.maillage.job.JobRunService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what follows from messages that are sent: the sender looks at once, and not at its next turn. */
@Dependent
public class Sender {

    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final long BETWEEN_NANOS = 100_000_000L;

    @Inject
    private OutboxSendService sending;

    @Inject
    private JobRunService runs;

    @Inject
    private JobClaimService claims;

    @Inject
    private Caller caller;

    public void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what);
            }
            look();
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    private void look() {
        boolean working = caller.runAs(
                CallerIdentity.SYSTEM, () -> runs.active(NotificationSendJob.ID).isPresent());
        if (sending.wanted() && !working) {
            claims.claim(NotificationSendJob.ID, Map.of(), NotificationSendJob.ID + ":test-" + UUID.randomUUID());
        }
    }
}
