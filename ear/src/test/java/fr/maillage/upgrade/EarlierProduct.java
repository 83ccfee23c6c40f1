package fr.maillage.upgrade;

import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The product of an earlier commit, built from the project's own history. */
final class EarlierProduct {

    private EarlierProduct() {}

    /**
     * Builds an earlier commit, once per build folder.
     *
     * @param commit its hash
     * @return its provisioned server; the test is skipped, with the reason, where the history lacks that commit
     */
    static Path built(String commit) {
        Path folder = Path.of(System.getProperty("maillage.target"))
                .resolve("before-" + commit)
                .toAbsolutePath();
        Path server = folder.resolve("ear/target/server");
        if (Files.isDirectory(server)) {
            return server;
        }
        Path project = projectFolder();
        Assumptions.assumeTrue(
                run(project, "git", "cat-file", "-e", commit + "^{commit}").code() == 0,
                "the history of this checkout lacks commit " + commit);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wanted(run(project, "bash", "-c", "git archive \"$0\" | tar -x -C \"$1\"", commit, folder.toString()));
        wanted(run(
                folder,
                "bash",
                "./mvnw",
                "-B",
                "-ntp",
                "-q",
                "-DskipTests",
                "-Dquality.skip",
                "-Dproduct.only",
                "-Dmaven.repo.local=" + System.getProperty("maillage.maven.repository"),
                "package"));
        return server;
    }

    private static Path projectFolder() {
        Path folder = ProductServer.provisioned().toAbsolutePath();
        while (!Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
            Assumptions.assumeTrue(folder != null, "this is no checkout with a history");
        }
        return folder;
    }

    private record Outcome(int code, String text) {}

    private static Outcome run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void wanted(Outcome outcome) {
        if (outcome.code() != 0) {
            throw new AssertionError(outcome.text());
        }
    }
}
