package fr.maillage.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A statement that takes too long is cut off; whoever waits for it is told. */
@Tag("embedded")
@InsideEar
class StatementLimitIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    private JobRunService service;

    @Inject
    private JobLauncher launcher;

    @Inject
    private Runs runs;

    @Resource(lookup = "java:jboss/datasources/MaillageBatchDS")
    private DataSource besides;

    @Test
    void a_job_whose_statement_takes_too_long_fails_with_the_reason_and_can_be_started_again() {
        UUID run = runs.as("officer", () -> service.create("test-slow", Map.of()));

        JobRunView failed = runs.await(run, JobStatus.FAILED, JobStatus.COMPLETED);

        assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
        assertThat(failed.problem().rule()).isEqualTo("job-too-slow");
        assertThat(failed.problem().value()).isEqualTo(run.toString());

        restarted(run);
    }

    @Test
    void a_run_that_is_asked_to_stop_in_the_middle_of_a_statement_says_which_step_it_waits_for() {
        UUID run = runs.as("officer", () -> service.create("test-slow", Map.of()));
        runs.await(run, JobStatus.RUNNING);
        long end = System.nanoTime() + SOON.toNanos();
        while (launcher.step(run).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000_000L);
        }

        runs.as("officer", () -> {
            service.stop(run);
            return null;
        });

        runs.as("officer", () -> {
            assertThat(service.get(run).status()).isEqualTo(JobStatus.STOPPING);
            assertThat(service.waitsFor(run)).contains("count");
            return null;
        });
        // Failed or stopped: the runtime weighs the failure and the request, whichever it saw first.
        runs.await(run, JobStatus.FAILED, JobStatus.STOPPED);
        restarted(run);
    }

    /** On PostgreSQL alone: on H2 a reader waits for nobody, so that no page takes long on demand. */
    @Test
    void a_page_and_the_interface_say_that_it_took_too_long() throws Exception {
        if (!Sql.product().equals("postgresql")) {
            return;
        }
        try (Connection connection = besides.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table place in access exclusive mode");

            CompletableFuture<HttpResponse<String>> page = answer("/open-data/");
            CompletableFuture<HttpResponse<String>> file = answer("/open-data/lieux-mediation-numerique.json");
            CompletableFuture<HttpResponse<String>> data = answer("/api/v1/places");

            assertThat(page.get().statusCode()).isEqualTo(504);
            assertThat(page.get().body()).contains("Cette page a demandé trop de temps");
            assertThat(file.get().statusCode()).isEqualTo(504);
            assertThat(data.get().statusCode()).isEqualTo(504);
            assertThat(data.get().body()).contains("too-slow");
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void restarted(UUID run) {
        runs.as("officer", () -> {
            service.restart(run);
            return null;
        });
        assertThat(runs.await(run, JobStatus.COMPLETED).attempts()).isEqualTo(2);
    }

    private static CompletableFuture<HttpResponse<String>> answer(String path) {
        URI address = URI.create("http://localhost:" + System.getProperty("jboss.http.port") + path);
        String administrator = Base64.getEncoder()
                .encodeToString(("admin:" + System.getProperty("MAILLAGE_ADMIN_PASSWORD")).getBytes(UTF_8));
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(address)
                                .header("Accept-Language", "fr")
                                .header("Authorization", "Basic " + administrator)
                                .build(),
                        BodyHandlers.ofString());
    }
}
