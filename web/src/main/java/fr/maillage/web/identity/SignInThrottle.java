package fr.maillage.web.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Limits how often passwords may be tried, per login and per address, on this node. An attempt is counted before the
 * password is checked, so that many at once do not slip through, and given back when the password was right.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int PER_LOGIN = 10;
    static final int PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Beyond that many, those that have recovered are forgotten. */
    private static final int REMEMBERED = 10_000;

    /** Who owns an IPv6 address usually owns the whole network of 64 bits. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final TimeMeter time;

    /** For the proxy that the container makes. */
    protected SignInThrottle() {
        this(Clock.systemUTC());
    }

    @Inject
    public SignInThrottle(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Counts an attempt.
     *
     * @param address an IP address, as text
     * @return empty when it may be made; otherwise how long to wait before the next one
     */
    public Optional<Duration> attempt(String login, String address) {
        Optional<Duration> wait = take(addressKey(address), PER_ADDRESS);
        return wait.isPresent() ? wait : take(loginKey(login), PER_LOGIN);
    }

    /** Gives back an attempt with the right password. */
    public void succeeded(String login, String address) {
        bucket(addressKey(address), PER_ADDRESS).addTokens(1);
        bucket(loginKey(login), PER_LOGIN).addTokens(1);
    }

    private Optional<Duration> take(String key, int capacity) {
        ConsumptionProbe probe = bucket(key, capacity).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String key, int capacity) {
        if (buckets.size() > REMEMBERED) {
            buckets.entrySet()
                    .removeIf(e -> e.getValue().getAvailableTokens()
                            >= (e.getKey().startsWith("login:") ? PER_LOGIN : PER_ADDRESS));
        }
        return buckets.computeIfAbsent(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WINDOW))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private static String loginKey(String login) {
        return "login:" + (login == null ? "" : login.trim().toLowerCase(Locale.ROOT));
    }

    private static String addressKey(String address) {
        try {
            // Only literals reach this place, so that no name is looked up.
            InetAddress parsed = InetAddress.getByName(address);
            if (parsed instanceof Inet6Address) {
                byte[] network = Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES);
                return "address:" + HexFormat.of().formatHex(network);
            }
            return "address:" + parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return "address:" + address;
        }
    }
}
