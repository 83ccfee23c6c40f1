package fr.maillage.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The product on one database, with a door to that database while the product does not run. */
public final class Site implements AutoCloseable {

    private final String database;
    private final Path data;
    private final EmbeddedPostgres postgres;
    private final Map<String, String> environment = new HashMap<>();
    private ProductServer server;

    private Site(String database, EmbeddedPostgres postgres) {
        this.database = database;
        this.postgres = postgres;
        this.data = ProductServer.freshFolder("site-" + database);
    }

    /** A site on {@code h2} or {@code postgresql}, empty and not started. */
    public static Site on(String database) {
        try {
            return new Site(
                    database,
                    database.equals("postgresql") ? EmbeddedPostgres.builder().start() : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String database() {
        return database;
    }

    public boolean postgresql() {
        return postgres != null;
    }

    public Path data() {
        return data;
    }

    public ProductServer server() {
        return server;
    }

    /** Starts the product; on what an earlier start left. */
    public Site start() {
        return start(ProductServer.provisioned());
    }

    /** Starts another build of the product, given by its server's folder. */
    public Site start(Path home) {
        server = new ProductServer(home, data);
        if (postgresql()) {
            server.with("MAILLAGE_DB_DRIVER", "postgresql")
                    .with("MAILLAGE_DB_URL", address())
                    .with("MAILLAGE_DB_USER", "postgres")
                    .with("MAILLAGE_DB_PASSWORD", "postgres");
        }
        environment.forEach(server::with);
        server.start();
        return this;
    }

    /** Sets a variable for the next start. */
    public void with(String name, String value) {
        environment.put(name, value);
    }

    /** Ends the product at once, as a power cut would. */
    public void kill() {
        server.kill();
        server = null;
    }

    /** Stops the product; only then can the embedded database be opened. */
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** Opens the database while the product does not run. */
    public Connection open() throws SQLException {
        return postgresql()
                ? postgres.getPostgresDatabase().getConnection()
                : EmbeddedDatabase.open(data, ";CACHE_SIZE=262144");
    }

    /** Runs statements while the product does not run. */
    public void sql(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            if (postgresql()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private String address() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?reWriteBatchedInserts=true";
    }

    @Override
    public void close() {
        stop();
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
