package fr.maillage.bench;

import fr.maillage.job.RestClient;
import fr.maillage.testing.ProductServer;
import fr.maillage.testing.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An import of a national file beside a plain JDBC batch insert of what it made: the same rows of places, of their terms
 * and of the audit, read back from the database, removed, and put in again a thousand at a time.
 */
final class ImportBench {

    private static final int BATCH = 1000;

    private final Site site;
    private final int rows;

    ImportBench(Site site, int rows) {
        this.site = site;
        this.rows = rows;
    }

    private record Table(String name, String rowsOfRun, List<String> columns, List<Object[]> rows) {}

    Result run() throws SQLException, IOException {
        site.start().stop();
        Path warm;
        Path measured;
        try (Connection connection = site.open()) {
            List<PlaceFile.Commune> communes = PlaceFile.communes(connection);
            warm = PlaceFile.write(site.data().resolve("warm.csv"), "Mise en route", 4000, communes);
            measured = PlaceFile.write(site.data().resolve("measured.csv"), "Banc", rows, communes);
        }
        site.start();
        RestClient client = new RestClient(site.server());
        await(client, client.upload(warm, "national-v1"));
        String run = client.upload(measured, "national-v1");
        await(client, run);
        if (client.number(run, "created") != rows) {
            throw new IllegalStateException("Not all rows went in: " + client.get(run));
        }
        site.stop();
        double reference;
        try (Connection connection = site.open()) {
            double took = jobMillis(connection, run);
            connection.setAutoCommit(false);
            List<Table> tables = read(connection, uuid(run));
            replace(connection, tables);
            reference = replace(connection, tables);
            return new Result(
                    "Import, CSV of the national schema",
                    site.database(),
                    took,
                    reference,
                    4,
                    "ms",
                    rows + " new places, " + tables.get(1).rows().size() + " terms, "
                            + tables.get(2).rows().size() + " audit lines; after one import of 4000 rows");
        }
    }

    static void await(RestClient client, String run) {
        ProductServer.await("the run to end", Duration.ofMinutes(20), () -> {
            String status = client.status(run);
            if (List.of("FAILED", "STOPPED", "INTERRUPTED").contains(status)) {
                throw new IllegalStateException(client.get(run));
            }
            return status.equals("COMPLETED");
        });
    }

    static String uuid(String run) {
        return run.substring(run.lastIndexOf('/') + 1);
    }

    /** Reads how long a run worked, as it says itself. */
    static double jobMillis(Connection connection, String run) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select started_at, ended_at from job_run where uuid = ?")) {
            statement.setString(1, uuid(run));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return (row.getTimestamp(2).getTime() - row.getTimestamp(1).getTime());
            }
        }
    }

    private List<Table> read(Connection connection, String run) throws SQLException {
        String places = "select id from place where source = 'Banc'";
        return List.of(
                table(connection, "place", "source = 'Banc'"),
                table(connection, "place_term", "place_id in (" + places + ")"),
                table(connection, "audit_line", "run_id = '" + run + "'"));
    }

    private Table table(Connection connection, String name, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from " + name + " where " + condition)) {
            ResultSetMetaData meta = result.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnName(i));
            }
            List<Object[]> rows = new ArrayList<>();
            while (result.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
            return new Table(name, condition, columns, rows);
        }
    }

    /** Removes the rows and inserts them again; the time of the inserting in milliseconds. */
    private double replace(Connection connection, List<Table> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i : new int[] {2, 1, 0}) {
                statement.execute("delete from " + tables.get(i).name() + " where "
                        + tables.get(i).rowsOfRun());
            }
            connection.commit();
        }
        long start = System.nanoTime();
        for (Table table : tables) {
            String marks = IntStream.range(0, table.columns().size())
                    .mapToObj(i -> "?")
                    .collect(Collectors.joining(","));
            String sql = "insert into " + table.name() + " (" + String.join(",", table.columns()) + ") values (" + marks
                    + ")";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (Object[] row : table.rows()) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
