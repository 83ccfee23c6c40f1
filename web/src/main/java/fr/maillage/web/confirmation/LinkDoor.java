package fr.maillage.web.confirmation;

import fr.maillage.shared.Problem;
import fr.maillage.web.shared.door.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Limits how often links may be tried from one address, on this node. A link that leads somewhere is given back, so that
 * only those who guess are stopped.
 */
@ApplicationScoped
public class LinkDoor {

    /** The readers of a town hall share one address. */
    public static final int PER_ADDRESS = 20;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Throttle addresses;

    /** For the proxy that the container makes. */
    protected LinkDoor() {
        this(Clock.systemUTC());
    }

    @Inject
    public LinkDoor(Clock clock) {
        this.addresses = new Throttle(PER_ADDRESS, WINDOW, clock);
    }

    /**
     * Does what a link asks for.
     *
     * @param address the visitor's IP address, as text
     * @throws Problem TOO_MANY after too many links that lead nowhere; otherwise what the action throws
     */
    public <T> T through(String address, Supplier<T> action) {
        String key = Throttle.sender(address);
        addresses.attempt(key).ifPresent(wait -> {
            throw Problem.of(Problem.Kind.TOO_MANY, null, "too-many-forms", null, String.valueOf(wait.toMinutes() + 1));
        });
        try {
            T result = action.get();
            addresses.giveBack(key);
            return result;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.NOT_FOUND) {
                addresses.giveBack(key);
            }
            throw problem;
        }
    }
}
