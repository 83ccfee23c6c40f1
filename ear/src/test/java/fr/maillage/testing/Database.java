package fr.maillage.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Chooses the database of an inside run, starts it where it must be started, and tells Arquillian the free ports. */
public class Database implements LauncherSessionListener {

    /** Few, so that the tests need not wait long for the end of a statement that has none. */
    private static final int STATEMENT_SECONDS = 10;

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("maillage.test.database");
        if (kind == null) {
            return;
        }
        try {
            Path data = Files.createTempDirectory(Path.of(System.getProperty("maillage.target")), "inside-" + kind);
            int httpPort = freePort();
            int managementPort = freePort();
            System.setProperty("maillage.test.management.port", String.valueOf(managementPort));
            System.setProperty(
                    "maillage.test.vm",
                    String.join(
                            " ",
                            agent(),
                            "-Xmx1g -XX:MaxMetaspaceSize=512m -Duser.timezone=UTC -Djava.net.preferIPv4Stack=true",
                            System.getProperty("maillage.server.vm", ""),
                            "-Djboss.http.port=" + httpPort,
                            "-Djboss.management.http.port=" + managementPort,
                            "-Djboss.server.base.dir=" + emptyServer(data),
                            "-DMAILLAGE_DATA=" + data,
                            "-DMAILLAGE_ADMIN_PASSWORD=" + ProductServer.ADMIN_PASSWORD,
                            "-DMAILLAGE_DEMO=true",
                            "-DMAILLAGE_STATEMENT_SECONDS=" + STATEMENT_SECONDS,
                            connection(kind, data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String agent() {
        String agent = System.getProperty("maillage.test.agent", "");
        return agent.startsWith("-javaagent") ? agent : "";
    }

    /** A base folder with the provisioned configuration and nothing deployed: the tests deploy their own EAR. */
    private static Path emptyServer(Path data) throws IOException {
        Path base = data.resolve("base");
        Path from = Path.of(System.getProperty("maillage.server"), "standalone/configuration");
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, base.resolve("configuration").resolve(file.getFileName()));
            }
        }
        withoutJmx(base.resolve("configuration/standalone.xml"));
        return base;
    }

    /** Arquillian asks a server that has JMX for a connection to it from outside, which the product does not offer. */
    private static void withoutJmx(Path configuration) throws IOException {
        Files.writeString(
                configuration,
                Files.readString(configuration)
                        .replace("<extension module=\"org.jboss.as.jmx\"/>", "")
                        .replaceFirst("(?s)<subsystem xmlns=\"urn:jboss:domain:jmx:.*?</subsystem>", ""));
    }

    private String connection(String kind, Path data) throws IOException {
        if (kind.equals("h2")) {
            // As maillage.sh begins a first start.
            try (InputStream base = new GZIPInputStream(Files.newInputStream(
                    Path.of(System.getProperty("maillage.server"), "base", "maillage.mv.db.gz")))) {
                Files.copy(base, data.resolve("db.mv.db"));
            }
            return "-DMAILLAGE_DB_URL=jdbc:h2:file:" + data + "/db;DB_CLOSE_ON_EXIT=FALSE";
        }
        // Nothing of it has to outlive a power cut.
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        return "-DMAILLAGE_DB_DRIVER=postgresql -DMAILLAGE_DB_USER=postgres -DMAILLAGE_DB_PASSWORD=postgres"
                + " -DMAILLAGE_DB_URL=jdbc:postgresql://localhost:" + postgres.getPort()
                + "/postgres?reWriteBatchedInserts=true";
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A port on which nothing listens. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
