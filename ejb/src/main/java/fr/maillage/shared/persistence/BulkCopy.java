package fr.maillage.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Rows by the hundred thousand in one statement, in the transaction of the caller; PostgreSQL alone can do that. */
@ApplicationScoped
public class BulkCopy {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** Tells if the database is PostgreSQL. */
    public boolean possible() {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /**
     * Copies rows into a table, however long that takes.
     *
     * @param table from the code alone
     * @param csv in UTF-8, its first line the names of the columns; a value without quotes and without a character is null
     * @return how many rows there were
     * @throws IOException when they cannot be read
     */
    public long into(String table, InputStream csv) throws IOException {
        String columns = firstLine(csv);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = 0");
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin with (format csv, encoding 'UTF8')", csv);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused the rows of " + table, e);
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
