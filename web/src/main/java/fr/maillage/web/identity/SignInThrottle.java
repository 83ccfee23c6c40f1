package fr.maillage.web.identity;

import fr.maillage.web.shared.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Limits how often passwords may be tried, per login and per address, on this node. An attempt is counted before the
 * password is checked, so that many at once do not slip through, and given back when the password was right.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int PER_LOGIN = 10;
    static final int PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Throttle logins;
    private final Throttle addresses;

    /** For the proxy that the container makes. */
    protected SignInThrottle() {
        this(Clock.systemUTC());
    }

    @Inject
    public SignInThrottle(Clock clock) {
        this.logins = new Throttle(PER_LOGIN, WINDOW, clock);
        this.addresses = new Throttle(PER_ADDRESS, WINDOW, clock);
    }

    /**
     * Counts an attempt.
     *
     * @param address an IP address, as text
     * @return empty when it may be made; otherwise how long to wait before the next one
     */
    public Optional<Duration> attempt(String login, String address) {
        Optional<Duration> wait = addresses.attempt(Throttle.sender(address));
        return wait.isPresent() ? wait : logins.attempt(key(login));
    }

    /** Gives back an attempt with the right password. */
    public void succeeded(String login, String address) {
        addresses.giveBack(Throttle.sender(address));
        logins.giveBack(key(login));
    }

    private static String key(String login) {
        return login == null ? "" : login.trim().toLowerCase(Locale.ROOT);
    }
}
