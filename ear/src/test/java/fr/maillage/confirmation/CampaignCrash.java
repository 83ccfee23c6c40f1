package fr.maillage.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.DeadDatabase;
import fr.maillage.job.RestClient;
import fr.maillage.testing.ProductServer;
import fr.maillage.testjobs.HaltInCommit;
import fr.maillage.testjobs.HaltingEar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills the whole server while a campaign gathers what it asks about, and while it writes its messages. */
@Tag("long")
class CampaignCrash {

    private static final int RECORDS = 650;
    private static final String CAMPAIGN = "{\"name\":\"Printemps\",\"territory\":\"com:93032\",\"months\":6,"
            + "\"subject\":\"Vos fiches\",\"text\":\"Sont-elles justes ?\"}";
    private static Path ear;

    @BeforeAll
    static void build_the_product_that_halts() {
        ear = HaltingEar.build("campaign-ear");
    }

    @Test
    void a_campaign_that_is_killed_twice_writes_to_everybody_once() throws IOException {
        // Given
        Path data = ProductServer.preparedFolder("campaign-killed");
        try (ProductServer server = calm(data).start()) {
            RestClient client = new RestClient(server);
            completed(client, client.upload(file(), "national-v1"));
        }
        DeadDatabase database = new DeadDatabase(data);
        assertThat(database.number("select count(*) from place")).isEqualTo(RECORDS);

        // When the server dies in the commit of the third two hundreds of records,
        try (ProductServer server = halting(data, 3).start()) {
            new RestClient(server).post("/api/v1/campaigns", CAMPAIGN, 201);
            server.awaitEnd();
        }
        assertThat(database.number("select count(*) from campaign_place")).isEqualTo(400);
        String run = "/api/v1/jobs/"
                + database.column("select uuid from job_run where job = 'confirmation-send'")
                        .get(0);
        // and again, once the rest and the end of them were seen to, in that of the third hundred of messages,
        try (ProductServer server = halting(data, 6).start()) {
            new RestClient(server).restart(run);
            server.awaitEnd();
        }
        assertThat(database.number("select count(*) from outbox_message")).isEqualTo(200);
        try (ProductServer server = calm(data).start()) {
            RestClient client = new RestClient(server);
            client.restart(run);
            completed(client, run);
        }

        // Then
        assertThat(database.column("select count(*), count(distinct place_id) from campaign_place"))
                .containsExactly(RECORDS + "|" + RECORDS);
        assertThat(database.column("select count(*), count(distinct recipient) from outbox_message"))
                .containsExactly(RECORDS + "|" + RECORDS);
        assertThat(database.column("select state from campaign")).containsExactly("RUNNING");
        assertThat(database.column("select a.status from job_attempt a join job_run r on r.id = a.run_id"
                        + " where r.job = 'confirmation-send' order by a.attempt"))
                .containsExactly("INTERRUPTED", "INTERRUPTED", "COMPLETED");
    }

    private static Path file() throws IOException {
        String rows = IntStream.rangeClosed(1, RECORDS)
                .mapToObj(i -> "lieu-" + i + ",,Point numérique " + i + "," + i
                        + " rue Imaginaire,Gagny,93220,93032,Aide aux démarches administratives,contact" + i
                        + "@exemple.test,2024-01-15,Fichier de test")
                .collect(Collectors.joining("\n"));
        return Files.writeString(
                ProductServer.freshFolder("campaign-file").resolve("lieux.csv"),
                "id,pivot,nom,adresse,commune,code_postal,code_insee,services,courriels,date_maj,source\n" + rows
                        + "\n");
    }

    private static ProductServer calm(Path data) {
        return new ProductServer(ProductServer.provisioned(), data).with("MAILLAGE_EAR", ear.toString());
    }

    private static ProductServer halting(Path data, int commit) {
        return calm(data).withVm("-D" + HaltInCommit.PROPERTY + "=" + commit);
    }

    private static void completed(RestClient client, String run) {
        ProductServer.await("the run to complete", Duration.ofMinutes(3), () -> {
            String status = client.status(run);
            assertThat(status).as(client.get(run)).isNotIn("FAILED", "STOPPED");
            return status.equals("COMPLETED");
        });
    }
}
