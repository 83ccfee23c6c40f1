package fr.maillage.bench;

import fr.maillage.job.RestClient;
import fr.maillage.testing.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The import of what residents said beside a program that reads the same file and inserts the same rows of respondents,
 * statements, themes and publics by plain JDBC, a thousand lines at a time; without checks, notes, report and audit.
 */
final class StatementImportBench {

    private static final int BATCH = 1000;
    private static final int WARM_UP = 5000;
    private static final String PROFILE = "statements-residents";
    private static final Map<String, String> TERMS = Map.of(
            "constat", "observation",
            "besoin", "need",
            "négative", "negative",
            "neutre", "neutral",
            "positive", "positive");

    private final Site site;
    private final int rows;

    StatementImportBench(Site site, int rows) {
        this.site = site;
        this.rows = rows;
    }

    /** On an empty base. */
    Result run() throws SQLException, IOException {
        site.start().stop();
        DiagnosisSeed.themes(site);
        Map<String, Long> communes;
        Map<String, Long> themes;
        try (Connection connection = site.open()) {
            communes = keys(
                    connection,
                    "select official_code, id from territory where kind = 'COMMUNE' and official_code like '93%'"
                            + " and valid_to is null order by 1");
            themes = keys(connection, "select code, id from theme");
        }
        List<String> insee = communes.keySet().stream().sorted().toList();
        Path warm = StatementFile.write(site.data().resolve("warm.csv"), "w", WARM_UP, insee);
        Path measured = StatementFile.write(site.data().resolve("measured.csv"), "m", rows, insee);
        site.start();
        RestClient client = new RestClient(site.server());
        ImportBench.await(client, client.upload(warm, PROFILE));
        if (site.postgresql()) {
            // Seeding vacuumed the tables when they were empty, so that foreign keys are looked up row by row until
            // autovacuum has been here. It comes every minute, sometimes in time and sometimes not.
            site.sql();
        }
        String run = client.upload(measured, PROFILE);
        ImportBench.await(client, run);
        if (client.number(run, "created") != rows) {
            throw new IllegalStateException("Not all rows went in: " + client.get(run));
        }
        site.stop();
        try (Connection connection = site.open()) {
            double took = ImportBench.jobMillis(connection, run);
            connection.setAutoCommit(false);
            replace(connection, measured, communes, themes);
            double reference = replace(connection, measured, communes, themes);
            return new Result(
                    "Import of statements, CSV",
                    site.database(),
                    took,
                    reference,
                    3,
                    "ms",
                    String.format(
                            Locale.ROOT,
                            "%d statements of %d residents; after one import of %d rows",
                            rows,
                            rows / 5,
                            WARM_UP));
        }
    }

    private static Map<String, Long> keys(Connection connection, String sql) throws SQLException {
        Map<String, Long> keys = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                keys.put(found.getString(1), found.getLong(2));
            }
        }
        return keys;
    }

    /** Removes what was said and inserts the file; the time of reading and inserting in milliseconds. */
    private static double replace(
            Connection connection, Path file, Map<String, Long> communes, Map<String, Long> themes)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("statement_term", "statement_theme", "statement", "respondent")) {
                statement.execute("delete from " + table);
            }
            connection.commit();
        }
        long start = System.nanoTime();
        try (Inserts inserts = new Inserts(connection, communes, themes);
                BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            int read = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                inserts.add(line.split(";", -1));
                if (++read % BATCH == 0) {
                    inserts.flush();
                }
            }
            inserts.flush();
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static final class Inserts implements AutoCloseable {

        private final Connection connection;
        private final Map<String, Long> communes;
        private final Map<String, Long> themes;
        private final Map<String, Long> respondents = new HashMap<>();
        private final List<PreparedStatement> all = new ArrayList<>();
        private final Timestamp now = new Timestamp(System.currentTimeMillis());
        private final PreparedStatement respondent;
        private final PreparedStatement statement;
        private final PreparedStatement theme;
        private final PreparedStatement term;
        private long key = DiagnosisSeed.KEYS;

        Inserts(Connection connection, Map<String, Long> communes, Map<String, Long> themes) throws SQLException {
            this.connection = connection;
            this.communes = communes;
            this.themes = themes;
            // The collection of the file that was measured.
            long collection = keys(connection, "select 'latest', max(id) from statement_collection")
                    .get("latest");
            respondent = insert(
                    "respondent (id, uuid, version, code, mode, met_on, commune_id, age_band, equipment, french_ease,"
                            + " situation, created_at, updated_at, collection_id) values (?, ?, 0, ?, ?, cast(? as date), ?,"
                            + " ?, 'smartphone-ordinateur', 'aise', 'emploi', ?, ?, " + collection + ")");
            statement = insert(
                    "statement (id, uuid, version, code, nature, polarity, words, said_on, respondent_id, territory_id,"
                            + " search_text, created_at, updated_at, collection_id) values (?, ?, 0, ?, ?, ?, ?,"
                            + " cast(? as date), ?, ?, ?, ?, ?, " + collection + ")");
            theme = insert("statement_theme (statement_id, theme_id) values (?, ?)");
            term = insert("statement_term (statement_id, vocabulary, term, rank) values (?, 'audience', ?, ?)");
        }

        private PreparedStatement insert(String into) throws SQLException {
            all.add(connection.prepareStatement("insert into " + into));
            return all.get(all.size() - 1);
        }

        void add(String[] cells) throws SQLException {
            long commune = communes.get(cells[5]);
            Long who = respondents.get(cells[1]);
            if (who == null) {
                who = ++key;
                respondents.put(cells[1], who);
                batch(
                        respondent,
                        who,
                        UUID.randomUUID().toString(),
                        cells[1],
                        cells[2],
                        cells[3],
                        commune,
                        cells[6],
                        now,
                        now);
            }
            long id = ++key;
            batch(
                    statement,
                    id,
                    UUID.randomUUID().toString(),
                    cells[0],
                    TERMS.get(cells[12]),
                    TERMS.get(cells[15]),
                    cells[16],
                    cells[3],
                    who,
                    commune,
                    cells[16].toLowerCase(Locale.FRENCH),
                    now,
                    now);
            for (String code : cells[13].split("\\|")) {
                batch(theme, id, themes.get(code));
            }
            int rank = 0;
            for (String code : cells[14].split("\\|")) {
                batch(term, id, code, rank++);
            }
        }

        private static void batch(PreparedStatement insert, Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
        }

        void flush() throws SQLException {
            for (PreparedStatement insert : all) {
                insert.executeBatch();
            }
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement insert : all) {
                insert.close();
            }
        }
    }
}
