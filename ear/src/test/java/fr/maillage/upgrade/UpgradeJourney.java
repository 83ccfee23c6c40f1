package fr.maillage.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.RestClient;
import fr.maillage.testing.ProductServer;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Site;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Starts the product on a base that an earlier commit wrote, with its demonstration and the real files imported:
 * {@code -Dupgrade.from=<commit>} names another one than that of the build file.
 */
@Tag("long")
class UpgradeJourney {

    /** Hosts of advisers stood as places once; those that nobody edited go into the archive, and nothing else does. */
    private static final String HOSTS = "conseiller-numerique-structures";

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("places/national-idf-2022-08-29.json", "national-v0");
        FILES.put("places/hinaura-2023-old-schema.json", "national-v0");
        FILES.put("places/permanences-france-2022-12.json", "cnfs-permanences");
        FILES.put("places/france-services-2024-08.csv", "france-services");
        FILES.put("places/cnfs-structures-2023-04.csv", "cnfs-structures");
    }

    private static final List<String> KEPT = List.of(
            "select source, count(*) from place group by source order by source",
            "select source, source_id, name, commune_id, address, lat, lon, date_maj from place where archived_at is null"
                    + " and source <> '" + HOSTS + "' order by source, source_id",
            "select t.vocabulary, t.term, count(*) from place_term t group by t.vocabulary, t.term order by 1, 2",
            "select name from actor order by name",
            "select count(*) from offer",
            "select count(*) from agenda_event",
            "select login, active from account order by login",
            "select job, status, read_count, created_count, rejected_count from job_run r join job_cursor c"
                    + " on c.run_id = r.id where job = 'interop-import' order by r.id");

    private static final List<String> ANSWERED = List.of(
            "/api/v1/places?territory=dep:93",
            "/api/v1/places.geojson?territory=dep:93",
            "/api/v1/actors",
            "/api/v1/offers",
            "/api/v1/campaigns",
            "/api/v1/jobs",
            "/api/v1/duplicates",
            "/api/v1/orientation?territory=com:93051",
            "/api/v1/indicators?territory=ept:200058790",
            "/api/v1/reports/offer.csv?territory=ept:200058790",
            "/open-data/lieux-mediation-numerique.csv",
            "/agenda/",
            "/");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void a_base_of_the_commit_before_migrates_keeps_what_it_had_and_answers(String database) throws SQLException {
        Path before = EarlierProduct.built(System.getProperty("maillage.upgrade.from"));
        try (Site site = Site.on(database)) {
            // Given a base of before with the demonstration and the real files
            site.with("MAILLAGE_DEMO", "true");
            site.start(before);
            RestClient client = new RestClient(site.server());
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                completed(client, client.upload(SharedData.file(file.getKey()), file.getValue()));
            }
            completed(client, client.start("{\"job\":\"indicator-compile\"}"));
            site.stop();
            Map<String, List<String>> had = state(site);
            assertThat(had.get(KEPT.get(1))).hasSizeGreaterThan(5000);

            // When today's product starts on it
            site.start();
            RestClient now = new RestClient(site.server());

            // Then it answers everywhere
            assertThat(ANSWERED).allSatisfy(path -> assertThat(now.get(path)).isNotEmpty());

            // And what was there is there
            site.stop();
            assertThat(state(site))
                    .allSatisfy((query, rows) -> assertThat(rows).as(query).containsAll(had.get(query)));

            // And its jobs go on with it
            site.start();
            RestClient later = new RestClient(site.server());
            completed(later, later.start("{\"job\":\"indicator-compile\"}"));
            completed(later, later.upload(SharedData.file("places/permanences-idf-2022-12.json"), "cnfs-permanences"));
        }
    }

    /** The rows of each query as text, columns apart by bars. */
    private static Map<String, List<String>> state(Site site) throws SQLException {
        Map<String, List<String>> state = new LinkedHashMap<>();
        try (Connection connection = site.open();
                Statement statement = connection.createStatement()) {
            for (String query : KEPT) {
                List<String> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery(query)) {
                    while (result.next()) {
                        StringJoiner row = new StringJoiner("|");
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.add(result.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
                state.put(query, rows);
            }
        }
        return state;
    }

    private static void completed(RestClient client, String run) {
        ProductServer.await("a run to complete", Duration.ofMinutes(10), () -> {
            String status = client.status(run);
            assertThat(status).as(client.get(run)).isNotIn("FAILED", "STOPPED", "INTERRUPTED");
            return status.equals("COMPLETED");
        });
    }
}
