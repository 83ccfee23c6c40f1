package fr.maillage.job;

import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The embedded database of a server that does not run, read with the server's own driver and left as it is. */
final class DeadDatabase {

    private final Path data;

    DeadDatabase(Path data) {
        this.data = data;
    }

    long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    /** The rows of a query as text, columns apart by bars. */
    List<String> column(String sql) {
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {driver().toUri().toURL()});
                Connection connection = connect(loader);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | ReflectiveOperationException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect(ClassLoader loader) throws SQLException, ReflectiveOperationException, IOException {
        Properties user = new Properties();
        user.setProperty("user", "sa");
        user.setProperty("password", "sa");
        Driver driver = (Driver)
                loader.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
        return driver.connect("jdbc:h2:file:" + file() + ";ACCESS_MODE_DATA=r", user);
    }

    private Path file() throws IOException {
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
