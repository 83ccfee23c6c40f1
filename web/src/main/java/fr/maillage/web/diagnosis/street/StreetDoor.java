package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.door.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Limits what comes by the link of a campaign: who guesses links, and who floods one, on this node. */
@ApplicationScoped
public class StreetDoor {

    /** Those who reach it send the rest later. */
    public static final int PER_LINK = StreetEntryService.MOST_AN_HOUR;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final LinkDoor links;
    private final Throttle entries;

    /** For the proxy that the container makes. */
    protected StreetDoor() {
        this(Clock.systemUTC());
    }

    @Inject
    public StreetDoor(Clock clock) {
        // Who guesses here locks nobody out of what other links lead to.
        this.links = new LinkDoor(clock);
        this.entries = new Throttle(PER_LINK, WINDOW, clock);
    }

    /**
     * Opens what a link leads to.
     *
     * @throws Problem as {@link LinkDoor#through}
     */
    public <T> T open(String address, Supplier<T> action) {
        return links.through(address, action);
    }

    /**
     * Takes an entry.
     *
     * @throws Problem as {@link #open}; TOO_MANY after too many entries by one link
     */
    public <T> T take(String address, String secret, Supplier<T> action) {
        String key = LinkSigner.digest(secret);
        entries.attempt(key).ifPresent(wait -> {
            throw Problem.of(Problem.Kind.TOO_MANY, null, "too-many-forms", null, String.valueOf(wait.toMinutes() + 1));
        });
        return links.through(address, action);
    }
}
