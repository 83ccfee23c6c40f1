package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.RestClient;
import fr.maillage.testing.EmbeddedDatabase;
import fr.maillage.testing.ProductServer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Loses the data folder and brings it back from a backup, with the scripts that operators use. */
@Tag("long")
class BackupCrash {

    private static final Path SCRIPTS = projectFolder().resolve("config/operating");

    @Test
    void what_was_saved_is_there_again_after_a_restore() throws Exception {
        // Given a base with an import and its files
        Path data = ProductServer.preparedFolder("backup-from");
        String before;
        String run;
        try (ProductServer server = new ProductServer(ProductServer.provisioned(), data).start()) {
            RestClient client = new RestClient(server);
            run = client.upload(file(), "national-v1");
            ProductServer.await(
                    "the import to end",
                    Duration.ofMinutes(2),
                    () -> client.status(run).equals("COMPLETED"));
            before = client.get("/api/v1/places");
            assertThat(before).contains("Le lieu sauvegardé").contains("\"total\":1");
            // Then the embedded database cannot be saved under a running server, and nothing half-saved stays
            Path refused = ProductServer.freshFolder("backup-refused");
            assertThat(script("backup.sh", data, refused.toString()))
                    .startsWith("1 ")
                    .contains("still running");
            assertThat(refused).isEmptyDirectory();
            server.stop();
        }

        // When it is saved and put into an empty folder
        Path backups = ProductServer.freshFolder("backups");
        String saved = script("backup.sh", data, backups.toString());
        assertThat(saved).startsWith("0 ");
        String backup = saved.substring(saved.lastIndexOf(' ') + 1).trim();
        Path restored = ProductServer.freshFolder("backup-to");
        assertThat(script("restore.sh", restored, backup)).startsWith("0 ");
        assertThat(script("restore.sh", restored, backup)).startsWith("1 ").contains("--replace");

        // Then the product has all of it
        try (ProductServer server = new ProductServer(ProductServer.provisioned(), restored).start()) {
            RestClient client = new RestClient(server);
            assertThat(client.get("/api/v1/places")).isEqualTo(before);
            assertThat(client.status(run)).isEqualTo("COMPLETED");
            server.stop();
        }
        try (var kept = Files.walk(restored.resolve("files"))) {
            assertThat(kept.filter(Files::isRegularFile)).isNotEmpty();
        }

        // And a base that a newer product has written is refused with that reason
        try (Connection connection = EmbeddedDatabase.open(restored, "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                    + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                    + " values (9999, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'sa', 1, true)");
        }
        try (ProductServer server = new ProductServer(ProductServer.provisioned(), restored)) {
            server.startInVain("was written by a newer Maillage");
            // Nobody ends it by hand: a service is started again by whatever watches it.
            server.awaitEnd();
            assertThat(server.console())
                    .contains("Maillage cannot start: The database was written by a newer Maillage");
        }
    }

    @Test
    void a_damaged_backup_is_refused_before_anything_is_touched() throws Exception {
        Path backup = ProductServer.freshFolder("backup-damaged");
        Files.writeString(backup.resolve("database.zip"), "damaged");
        Files.writeString(backup.resolve("sums"), "0000  ./database.zip\n");
        Files.writeString(backup.resolve("manifest"), "database=h2\n");
        Path target = ProductServer.freshFolder("backup-untouched");

        assertThat(script("restore.sh", target, backup.toString()))
                .startsWith("1 ")
                .contains("damaged or missing; nothing was restored");
        assertThat(target).isEmptyDirectory();
    }

    private static Path file() throws IOException {
        return Files.writeString(
                Files.createTempFile("backup", ".csv"),
                "id,pivot,nom,commune,code_postal,code_insee,adresse,services,source,date_maj\n"
                        + "b-1,,Le lieu sauvegardé,Gagny,93220,93032,1 place Foch,Aide aux démarches administratives,Essai,"
                        + "2026-01-15\n");
    }

    /** The script's exit code and what it says. */
    private static String script(String name, Path data, String argument) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("bash", SCRIPTS.resolve(name).toString(), argument);
        builder.environment()
                .putAll(Map.of(
                        "MAILLAGE_DATA",
                        data.toString(),
                        "MAILLAGE_HOME",
                        ProductServer.provisioned().toString()));
        builder.environment().remove("MAILLAGE_DB_URL");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private static Path projectFolder() {
        File folder = new File("").getAbsoluteFile();
        while (!new File(folder, "config/operating").isDirectory()) {
            folder = folder.getParentFile();
        }
        return folder.toPath();
    }
}
