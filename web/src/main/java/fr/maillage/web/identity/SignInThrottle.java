package fr.maillage.web.identity;

import fr.maillage.shared.Digests;
import fr.maillage.web.shared.door.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Limits how often passwords may be tried on this node: per account and address, so that nobody uses up the attempts of
 * somebody elsewhere, and per address. An attempt is counted before the password is checked, so that many at once do
 * not slip through, and given back when the password was right.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int PER_ACCOUNT_AND_ADDRESS = 10;
    static final int PER_ADDRESS = 50;

    /** Beyond the others, for an account at an address that it has signed in from. */
    static final int WHERE_KNOWN = 50;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Throttle pairs;
    private final Throttle addresses;
    private final Throttle known;

    /** For the proxy that the container makes. */
    protected SignInThrottle() {
        this(Clock.systemUTC());
    }

    @Inject
    public SignInThrottle(Clock clock) {
        this.pairs = new Throttle(PER_ACCOUNT_AND_ADDRESS, WINDOW, clock);
        this.addresses = new Throttle(PER_ADDRESS, WINDOW, clock);
        this.known = new Throttle(WHERE_KNOWN, WINDOW, clock);
    }

    /**
     * Counts an attempt.
     *
     * @param address an IP address, as text
     * @return empty when it may be made; otherwise how long to wait before the next one
     */
    public Optional<Duration> attempt(String login, String address) {
        Optional<Duration> wait = addresses.attempt(Throttle.sender(address));
        return wait.isPresent() ? wait : pairs.attempt(pair(login, address));
    }

    /** Gives back an attempt with the right password. */
    public void succeeded(String login, String address) {
        addresses.giveBack(Throttle.sender(address));
        pairs.giveBack(pair(login, address));
    }

    /**
     * Counts an attempt that {@link #attempt} has refused, of an account that has signed in from the address before:
     * others there cannot use up its attempts.
     *
     * @return empty when it may be made; otherwise how long to wait before the next one
     */
    public Optional<Duration> attemptWhereKnown(String login, String address) {
        return known.attempt(pair(login, address));
    }

    /** Gives back an attempt with the right password, of {@link #attemptWhereKnown}. */
    public void succeededWhereKnown(String login, String address) {
        known.giveBack(pair(login, address));
    }

    /** Counts an attempt to choose a password by a link; each link has attempts of its own. */
    public Optional<Duration> attemptLink(String secret, String address) {
        return attempt(link(secret), address);
    }

    /** Gives back an attempt with a link that leads somewhere. */
    public void succeededLink(String secret, String address) {
        succeeded(link(secret), address);
    }

    /** Counts an attempt of somebody signed in to say her present password; what visitors try does not count. */
    public Optional<Duration> attemptOwn(UUID account) {
        return pairs.attempt("own " + account);
    }

    /** Gives back an attempt with the right password, of {@link #attemptOwn}. */
    public void succeededOwn(UUID account) {
        pairs.giveBack("own " + account);
    }

    /** A digest, so that long texts fill no memory. */
    private static String pair(String login, String address) {
        String name = login == null ? "" : login.trim().toLowerCase(Locale.ROOT);
        return Digests.sha256(Throttle.sender(address) + " " + name);
    }

    private static String link(String secret) {
        return "link " + Digests.sha256(secret == null ? "" : secret);
    }
}
