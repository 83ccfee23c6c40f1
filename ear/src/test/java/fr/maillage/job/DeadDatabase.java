package fr.maillage.job;

import fr.maillage.testing.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The embedded database of a server that does not run, read with the server's own driver and left as it is. */
public final class DeadDatabase {

    private final Path data;

    public DeadDatabase(Path data) {
        this.data = data;
    }

    public long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    /** The rows of a query as text, columns apart by bars. */
    public List<String> column(String sql) {
        try (Connection connection = EmbeddedDatabase.open(data, ";ACCESS_MODE_DATA=r");
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
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
