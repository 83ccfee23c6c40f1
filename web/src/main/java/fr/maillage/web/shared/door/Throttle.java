package fr.maillage.web.shared.door;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** So many attempts for each key in a window of time, on this node; what was used comes back little by little. */
public final class Throttle {

    /** Beyond that many, those that have recovered are forgotten. */
    private static final int REMEMBERED = 10_000;

    /** Who owns an IPv6 address usually owns the whole network of 64 bits. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int capacity;
    private final Duration window;
    private final TimeMeter time;

    /**
     * @param capacity attempts that may be made at once, and within the window
     */
    public Throttle(int capacity, Duration window, Clock clock) {
        this.capacity = capacity;
        this.window = window;
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
     * @return empty when it may be made; otherwise how long to wait before the next one
     */
    public Optional<Duration> attempt(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives back an attempt that shall not count. */
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    /**
     * The key of whoever asks from an address: an IPv4 address, or the network of an IPv6 address.
     *
     * @param address an IP address, as text
     */
    public static String sender(String address) {
        try {
            // Only literals reach this place, so that no name is looked up.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private Bucket bucket(String key) {
        if (buckets.size() > REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= capacity);
        }
        return buckets.computeIfAbsent(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, window))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
