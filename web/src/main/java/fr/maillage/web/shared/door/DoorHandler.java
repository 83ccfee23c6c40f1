package fr.maillage.web.shared.door;

import fr.maillage.web.shared.door.UnreadStore.Unread;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ServerConnection;
import io.undertow.server.protocol.http.HttpServerConnection;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.IoUtils;

/**
 * Door that each request passes before it gets a thread. Nobody holds more of these than her share: an address has so many
 * requests at work, in line, and so many connections; who sends requests without waiting for answers gets one; and answers
 * wait for their readers without a thread. The product's own state is told by threads that nothing else uses.
 */
final class DoorHandler implements HttpHandler {

    /** Asked by whoever watches the server, and answered whatever else goes on. */
    private static final Set<String> WATCHED =
            Set.of("/api/v1/status", "/api/v1/status/live", "/health", "/health/live", "/health/ready");

    /** On an answer of nothing, which no filter sees. */
    private static final Map<String, String> TURNED_AWAY = Map.of(
            "Retry-After", "5",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer");

    private static final int WATCHERS = 2;
    private static final int WATCHERS_IN_LINE = 200;
    private static final long IDLE_SECONDS = 60;
    private static final AttachmentKey<Boolean> COUNTED = AttachmentKey.create(Boolean.class);

    private final HttpHandler next;
    private final DoorBounds bounds;
    private final AddressDesks desks;
    private final UnreadStore store;
    private final Map<String, Integer> connections = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor watchers;

    DoorHandler(HttpHandler next, DoorBounds bounds, UnreadStore store) {
        this.next = next;
        this.bounds = bounds;
        this.store = store;
        this.desks = new AddressDesks(bounds.requests(), bounds.inLine());
        this.watchers = new ThreadPoolExecutor(
                WATCHERS,
                WATCHERS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WATCHERS_IN_LINE),
                work -> {
                    Thread thread = new Thread(work, "status");
                    thread.setDaemon(true);
                    return thread;
                });
        watchers.allowCoreThreadTimeOut(true);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (pipelined(exchange)) {
            exchange.setPersistent(false);
        }
        String address = address(exchange);
        if (WATCHED.contains(exchange.getRelativePath())) {
            watch(exchange);
        } else if (address == null) {
            work(exchange, () -> {});
        } else if (!bounds.behindProxy() && tooMany(address, exchange.getConnection())) {
            turnAway(exchange);
        } else if (desks.enter(address)) {
            work(exchange, place(address));
        } else {
            // Another thread may take the request up only once the connection has let go of it.
            exchange.dispatch(SameThreadExecutor.INSTANCE, () -> line(exchange, address));
        }
    }

    private void watch(HttpServerExchange exchange) {
        if (watchers.getQueue().remainingCapacity() == 0) {
            turnAway(exchange);
        } else {
            exchange.dispatch(watchers, e -> work(e, () -> {}));
        }
    }

    private void line(HttpServerExchange exchange, String address) {
        if (!desks.line(address, () -> exchange.dispatch(e -> work(e, place(address))))) {
            exchange.dispatch(SameThreadExecutor.INSTANCE, (HttpHandler) DoorHandler::turnAway);
        }
    }

    /** Leaves the desk of an address, once however often it is run. */
    private Runnable place(String address) {
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                desks.leave(address);
            }
        };
    }

    /**
     * Lets a request be worked on.
     *
     * @param written run once its answer is written, though perhaps not read
     */
    private void work(HttpServerExchange exchange, Runnable written) throws Exception {
        Unread unread = store.answer();
        exchange.addExchangeCompleteListener((done, listeners) -> {
            IoUtils.safeClose(unread);
            written.run();
            listeners.proceed();
        });
        exchange.addResponseWrapper((factory, e) -> new PatientConduit(factory.create(), e, unread, written));
        next.handleRequest(exchange);
    }

    /** Tells if more requests have come with this one, before anybody answered. */
    private static boolean pipelined(HttpServerExchange exchange) {
        return exchange.isRequestComplete()
                && exchange.getConnection() instanceof HttpServerConnection connection
                && connection.getExtraBytes() != null;
    }

    /** Who asks; null for a proxy that does not say for whom. */
    private String address(HttpServerExchange exchange) {
        InetSocketAddress source = exchange.getSourceAddress();
        if (bounds.behindProxy() && source.equals(exchange.getConnection().getPeerAddress())) {
            return null;
        }
        return source.isUnresolved()
                ? source.getHostString()
                : Throttle.sender(source.getAddress().getHostAddress());
    }

    /** Counts a connection, with its first request, until it is closed. */
    private boolean tooMany(String address, ServerConnection connection) {
        if (connection.getAttachment(COUNTED) != null) {
            return false;
        }
        connection.putAttachment(COUNTED, true);
        connection.addCloseListener(closed -> connections.computeIfPresent(address, (a, n) -> n == 1 ? null : n - 1));
        return connections.merge(address, 1, Integer::sum) > bounds.connections();
    }

    private static void turnAway(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        TURNED_AWAY.forEach((name, value) -> headers.put(HttpString.tryFromString(name), value));
        exchange.setPersistent(false);
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.endExchange();
    }
}
