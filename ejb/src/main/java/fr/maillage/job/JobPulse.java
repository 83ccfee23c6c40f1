package fr.maillage.job;

import fr.maillage.shared.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When this server last looked after its runs. Where it does not, no run begins and none is noticed to have ended. */
@ApplicationScoped
public class JobPulse implements Readiness {

    /** Six turns of the timer: fewer may be missed by a busy machine. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Clock clock;

    private volatile Instant last;

    /** For the proxy that the container makes. */
    protected JobPulse() {
        this(Clock.systemUTC());
    }

    @Inject
    public JobPulse(Clock clock) {
        this.clock = clock;
    }

    /** Notes that it did just now. */
    public void beat() {
        last = clock.instant();
    }

    /** For how long it has not; since the start where it never did. */
    Duration silence() {
        Instant noted = last;
        if (noted == null) {
            noted = clock.instant();
            last = noted;
        }
        return Duration.between(noted, clock.instant());
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public boolean ready() {
        return silence().compareTo(PATIENCE) < 0;
    }
}
