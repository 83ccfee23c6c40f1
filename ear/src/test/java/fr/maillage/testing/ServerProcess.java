package fr.maillage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resources that the process of a product server holds on to. */
public final class ServerProcess {

    /** Of each generation, or of the whole heap where the collector has no generations apart; not of the metaspace. */
    private static final Pattern HEAP_USED = Pattern.compile("(?:heap|generation) +total \\d+K, used (\\d+)K");

    /** Sessions keep the state of the last pages of each; anything that grows with requests would be far beyond. */
    private static final long MORE_HEAP = 96L * 1024 * 1024;

    /** The server may start all of its workers. */
    private static final int MORE_THREADS = 48;

    private final long pid;

    /**
     * At one moment.
     *
     * @param heap bytes that are in use after a collection
     */
    public record State(int threads, long heap) {}

    private ServerProcess(long pid) {
        this.pid = pid;
    }

    /** The process of the server that all journeys share. */
    public static ServerProcess shared() {
        return new ServerProcess(ProductServer.shared().pid());
    }

    public State state() {
        jcmd("GC.run");
        Matcher heap = HEAP_USED.matcher(jcmd("GC.heap_info"));
        long kilobytes = heap.results()
                .mapToLong(generation -> Long.parseLong(generation.group(1)))
                .sum();
        assertThat(kilobytes).isPositive();
        return new State(threads(), kilobytes * 1024);
    }

    /** Fails where it holds on to more than it did before. */
    public void assertAsBefore(State before) {
        ProductServer.await("heap and threads as before", Duration.ofMinutes(1), () -> {
            State now = state();
            return now.threads() <= before.threads() + MORE_THREADS && now.heap() <= before.heap() + MORE_HEAP;
        });
    }

    private int threads() {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(l -> l.startsWith("Threads:"))
                    .mapToInt(l ->
                            Integer.parseInt(l.substring("Threads:".length()).strip()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String jcmd(String command) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
