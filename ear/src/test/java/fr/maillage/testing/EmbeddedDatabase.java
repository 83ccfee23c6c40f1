package fr.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;

/** The embedded database of a server that does not run, opened with the server's own driver. */
public final class EmbeddedDatabase {

    private EmbeddedDatabase() {}

    /**
     * Opens the database in a folder.
     *
     * @param options what follows the address, such as {@code ;ACCESS_MODE_DATA=r}
     */
    public static Connection open(Path data, String options) {
        try {
            // Left open with the connection: the driver loads more classes while it works.
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {driver().toUri().toURL()});
            Driver driver = (Driver)
                    loader.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
            Properties user = new Properties();
            user.setProperty("user", "sa");
            user.setProperty("password", "sa");
            return driver.connect("jdbc:h2:file:" + file(data) + options, user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | ReflectiveOperationException e) {
            throw new IllegalStateException("The database in " + data + " cannot be opened", e);
        }
    }

    private static Path file(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            String found = files.map(Path::toString)
                    .filter(f -> f.endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
            return Path.of(found.substring(0, found.length() - ".mv.db".length()));
        }
    }

    private static Path driver() throws IOException {
        Path folder = ProductServer.provisioned().resolve("modules/com/h2database/h2/main");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }
}
