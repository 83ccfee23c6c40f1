package fr.maillage.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code run.sh} of an unpacked release, on a machine that has a Java runtime and little else. */
final class RunScript implements AutoCloseable {

    /** Programs of each Debian, with which the scripts have to do. */
    private static final List<String> PROGRAMS = List.of(
            "awk", "bash", "cat", "chmod", "cp", "df", "dirname", "env", "grep", "gzip", "head", "mkdir", "mv", "rm",
            "sed", "seq", "sleep", "sync", "tail", "wc");

    /** Parts of a JDK that a Java runtime does not have. */
    private static final Set<String> OF_JDK_ALONE = Set.of(
            "jdk.compiler",
            "jdk.hotspot.agent",
            "jdk.jartool",
            "jdk.javadoc",
            "jdk.jcmd",
            "jdk.jconsole",
            "jdk.jdeps",
            "jdk.jdi",
            "jdk.jlink",
            "jdk.jpackage",
            "jdk.jshell",
            "jdk.jstatd");

    private final Path release;
    private final Path programs;
    private final Path console;
    private final List<String> command = new ArrayList<>();
    private int port = 1;
    private Process process;

    /** Not started yet. */
    RunScript(Path release, Path place) throws IOException {
        this.release = release;
        this.programs = Files.createTempDirectory(place, "programs");
        this.console = Files.createTempFile(place, "said", ".txt");
        for (String program : PROGRAMS) {
            Files.createSymbolicLink(programs.resolve(program), found(program));
        }
        Files.createSymbolicLink(programs.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    RunScript on(int port) {
        this.port = port;
        return this;
    }

    RunScript without(String program) throws IOException {
        Files.delete(programs.resolve(program));
        return this;
    }

    RunScript program(String name, String lines) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/usr/bin/env bash\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return this;
    }

    /** Root may write everywhere: it runs the script as somebody who may not. */
    RunScript asNobodyInParticular() {
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of(found("setpriv").toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        return this;
    }

    RunScript start() throws IOException {
        command.add(release.resolve("run.sh").toString());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("MAILLAGE_PORT", String.valueOf(port));
        builder.environment().put("MAILLAGE_DEMO", "without-places");
        builder.environment()
                .put(
                        "JAVA_OPTS",
                        "-Xmx1g --limit-modules=" + modules() + " " + System.getProperty("maillage.server.vm", ""));
        process = builder.start();
        return this;
    }

    void awaits(String words, Duration atMost) {
        ProductServer.await(words, atMost, () -> {
            assertThat(process.isAlive() || said().contains(words)).as(said()).isTrue();
            return said().contains(words);
        });
    }

    /** Sends it SIGTERM and returns the code with which it ended. */
    int stop() {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() {
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said()).isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String said() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        // JUnit warns of each link in a temporary folder that leads out of it.
        try (Stream<Path> links = Files.list(programs)) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }

    private static String modules() {
        return ModuleFinder.ofSystem().findAll().stream()
                .map(module -> module.descriptor().name())
                .filter(name -> !OF_JDK_ALONE.contains(name))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Path found(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No program " + program));
    }
}
