package fr.maillage.web.shared.door;

import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Limits how often forms that need no account may be sent from one address, on this node. */
@ApplicationScoped
public class PublicFormThrottle {

    /** A library's readers share one address. */
    public static final int PER_ADDRESS = 20;

    /** Everybody in a room shares one, and sends the same form in the same quarter of an hour. */
    public static final int PER_ROOM = 120;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Throttle addresses;
    private final Throttle rooms;

    /** For the proxy that the container makes. */
    protected PublicFormThrottle() {
        this(Clock.systemUTC());
    }

    @Inject
    public PublicFormThrottle(Clock clock) {
        this.addresses = new Throttle(PER_ADDRESS, WINDOW, clock);
        this.rooms = new Throttle(PER_ROOM, WINDOW, clock);
    }

    /**
     * Counts a form that was sent.
     *
     * @param address the sender's IP address, as text
     * @throws Problem TOO_MANY, with the minutes to wait
     */
    public void require(String address) {
        require(addresses, address);
    }

    /** The same for a form that a whole room sends at once. */
    public void requireOfRoom(String address) {
        require(rooms, address);
    }

    private static void require(Throttle throttle, String address) {
        throttle.attempt(Throttle.sender(address)).ifPresent(wait -> {
            throw Problem.of(Problem.Kind.TOO_MANY, null, "too-many-forms", null, String.valueOf(wait.toMinutes() + 1));
        });
    }
}
