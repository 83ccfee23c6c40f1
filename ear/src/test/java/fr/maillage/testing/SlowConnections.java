package fr.maillage.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Many connections to the shared server that send or read slowly, or not at all; and somebody who asks how it does. */
public final class SlowConnections implements AutoCloseable {

    /** As little as the system grants: a visitor with more would take the whole answer without reading. */
    private static final int WINDOW = 1024;

    /** Who is answered later than that is not answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<Socket> connections = new ArrayList<>();
    private final ScheduledExecutorService hand = Executors.newScheduledThreadPool(1);
    private final String from;

    /** From the address of all tests. */
    public SlowConnections() {
        this("127.0.0.1");
    }

    /**
     * From another address of this machine.
     *
     * @param from such as 127.0.0.77
     */
    public SlowConnections(String from) {
        this.from = from;
    }

    /** The head of a request, up to the empty line. */
    public static String head(String method, String path, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + path + " HTTP/1.1\r\nHost: "
                + ProductServer.shared().uri("/").getAuthority() + "\r\n" + more + "\r\n";
    }

    /** Opens a connection and sends what it begins with. */
    public Socket open(String first) throws IOException {
        URI server = ProductServer.shared().uri("/");
        Socket connection = new Socket();
        connection.setReceiveBufferSize(WINDOW);
        connection.bind(new InetSocketAddress(from, 0));
        connection.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        connections.add(connection);
        connection.getOutputStream().write(first.getBytes(StandardCharsets.US_ASCII));
        return connection;
    }

    /** Opens many that begin alike. */
    public SlowConnections open(int count, String first) throws IOException {
        for (int i = 0; i < count; i++) {
            open(first);
        }
        return this;
    }

    public List<Socket> all() {
        return connections;
    }

    /** Sends a little more by each of them, from time to time. */
    public void drip(String piece, Duration every) {
        byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
        repeat(every, connection -> connection.getOutputStream().write(bytes));
    }

    /** Reads a little of each of them, from time to time. */
    public void sip(int bytes, Duration every) {
        repeat(every, connection -> {
            int there = Math.min(bytes, connection.getInputStream().available());
            connection.getInputStream().readNBytes(there);
        });
    }

    private interface Step {
        void on(Socket connection) throws IOException;
    }

    private void repeat(Duration every, Step step) {
        List<Socket> some = List.copyOf(connections);
        hand.scheduleAtFixedRate(
                () -> some.forEach(connection -> {
                    try {
                        step.on(connection);
                    } catch (SocketException e) {
                        // The server has had enough of this one, which is as good.
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }),
                0,
                every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Asks for the server's state again and again for a while; the longest that it took to say that it works. */
    public static Duration worst(Duration howLong) throws IOException, InterruptedException {
        Duration worst = Duration.ZERO;
        long end = System.nanoTime() + howLong.toNanos();
        while (System.nanoTime() < end) {
            Duration took = answer("/api/v1/status");
            worst = took.compareTo(worst) > 0 ? took : worst;
        }
        return worst;
    }

    /** Measures how long the server takes to answer. */
    public static Duration answer(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(ProductServer.shared().uri(path))
                .timeout(PATIENCE)
                .build();
        int status =
                CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new AssertionError(path + " is answered " + status);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        hand.shutdownNow();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
