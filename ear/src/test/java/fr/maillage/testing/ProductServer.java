package fr.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The provisioned server as a process of its own, on an embedded database in a folder of its own. */
public final class ProductServer implements AutoCloseable {

    public static final String ADMIN_PASSWORD = "le-mot-de-passe-des-tests";
    public static final String DEMONSTRATION_PASSWORD = "demonstration";
    private static ProductServer shared;
    private static Path prepared;

    private final Path data;
    private final int port;
    private final Path serverHome;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> vmArguments = new ArrayList<>();
    private Process process;

    /**
     * A server that is not started yet.
     *
     * @param serverHome the provisioned server
     * @param data the folder of its database and files; reuse it to start again on the same data
     */
    public ProductServer(Path serverHome, Path data) {
        this.serverHome = serverHome;
        this.data = data;
        try {
            this.port = Database.freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.put("MAILLAGE_DATA", data.toString());
        environment.put("MAILLAGE_ADMIN_PASSWORD", ADMIN_PASSWORD);
        // Tests of their own servers count what they bring.
        environment.put("MAILLAGE_DEMO", "without-places");
    }

    /** The one server that all journeys share; started at first use, ended with the test run. */
    public static synchronized ProductServer shared() {
        if (shared == null) {
            shared = new ProductServer(provisioned(), preparedFolder("journeys")).with("MAILLAGE_DEMO", "true");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> shared.kill()));
            shared.start();
        }
        return shared;
    }

    public static Path provisioned() {
        return Path.of(System.getProperty("maillage.server"));
    }

    /** The password of the administrator or of a demonstration account. */
    public static String passwordOf(String login) {
        return login.equals("admin") ? ADMIN_PASSWORD : DEMONSTRATION_PASSWORD;
    }

    public static Path freshFolder(String name) {
        try {
            return Files.createTempDirectory(Path.of(System.getProperty("maillage.target")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A folder of its own in which a server was started and stopped once: whoever starts several servers on empty data
     * spares each of them the loading of the territories of France. Its accounts have the passwords of the tests.
     */
    public static synchronized Path preparedFolder(String name) {
        if (prepared == null) {
            Path first = freshFolder("prepared");
            try (ProductServer server = new ProductServer(provisioned(), first).start()) {
                server.stop();
            }
            KnownPasswords.cheapen(first);
            prepared = first;
        }
        Path copy = freshFolder(name);
        try (Stream<Path> files = Files.list(prepared)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** Adds an environment variable before the start. */
    public ProductServer with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Adds a JVM argument, such as a system property, before the start. */
    public ProductServer withVm(String argument) {
        vmArguments.add(argument);
        return this;
    }

    /** Starts it and waits until it is ready, with what the demonstration brings. */
    public ProductServer start() {
        launch();
        awaitReady();
        return this;
    }

    /** Waits until it says that it is ready. */
    public void awaitReady() {
        await("the server to be ready", Duration.ofMinutes(4), () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended while starting; see " + data.resolve("console.log"));
            }
            return up();
        });
    }

    /** Starts it where it is not to come up, and waits until its console says so. */
    public void startInVain(String message) {
        launch();
        await("the message " + message, Duration.ofMinutes(4), () -> console().contains(message));
    }

    /** Reads what it has written on its console so far. */
    public String console() {
        try {
            return Files.readString(data.resolve("console.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, and waits for nothing. */
    public void launch() {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            "bash", serverHome.resolve("bin/maillage.sh").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("console.log").toFile()));
            builder.environment().putAll(environment);
            builder.environment().put("MAILLAGE_PORT", String.valueOf(port));
            builder.environment()
                    .put(
                            "JAVA_OPTS",
                            String.join(
                                    " ",
                                    "-Xmx1g",
                                    System.getProperty("maillage.server.vm", ""),
                                    String.join(" ", vmArguments)));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean up() {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(uri("/api/v1/status"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI uri(String pathAndQuery) {
        return URI.create("http://127.0.0.1:" + port + pathAndQuery);
    }

    public Path data() {
        return data;
    }

    /** Waits until the process has ended by itself. */
    public void awaitEnd() {
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The server is still running");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, and waits until it has. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            awaitEnd();
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** Waits for a condition, looking every 100 ms. */
    public static void await(String what, Duration atMost, java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what);
            }
            LockSupport.parkNanos(100_000_000L);
        }
    }
}
