package fr.maillage.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.ProductServer;
import fr.maillage.testing.SharedData;
import fr.maillage.testjobs.HaltInCommit;
import fr.maillage.testjobs.HaltingEar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills the whole server while jobs run. The batch runtime stores its own checkpoint before the chunk's transaction
 * commits: a run that trusted it would lose the chunk whose commit is cut off.
 */
@Tag("long")
class JobCrash {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static Path ear;

    @BeforeAll
    static void build_the_product_with_test_jobs() {
        ear = HaltingEar.build("crash-ear");
    }

    @Test
    void a_chunk_whose_commit_is_cut_off_is_neither_lost_nor_repeated() {
        Path data = ProductServer.preparedFolder("kill-window");
        String run = startAndHalt(
                data, HaltInCommit.PROPERTY, 5, client -> client.start("{\"job\":\"test-rows\",\"rows\":100}"));

        // The window: the runtime believes five chunks of ten are done, the database has four.
        DeadDatabase database = new DeadDatabase(data);
        assertThat(database.number("select max(writecount) from step_execution"))
                .isEqualTo(50);
        assertThat(database.number("select count(*) from test_row")).isEqualTo(40);
        assertThat(database.column("select part, cursor_value, created_count from job_cursor"))
                .containsExactly("rows|40|40");

        restartToTheEnd(data, run);
        assertThat(numbers(database, run)).containsExactlyElementsOf(oneTo(100));
        assertThat(database.column("select sum(created_count), sum(read_count) from job_cursor"))
                .containsExactly("100|100");
        assertThat(database.column(attempts(run))).containsExactly("1|INTERRUPTED", "2|COMPLETED");
    }

    @Test
    void partitions_killed_at_any_moment_go_on_with_nothing_lost_or_repeated() {
        Path data = ProductServer.preparedFolder("kill-anywhere");
        int commit = new Random().nextInt(100, 600);
        String run = startAndHalt(
                data,
                HaltInCommit.NEAR_PROPERTY,
                commit,
                client -> client.start("{\"job\":\"test-parts\",\"rows\":8000}"));

        restartToTheEnd(data, run);

        assertThat(numbers(new DeadDatabase(data), run))
                .as("killed soon after commit %d", commit)
                .containsExactlyElementsOf(oneTo(8000));
    }

    @Test
    void an_import_whose_commit_is_cut_off_ends_like_one_that_was_not_disturbed() {
        Path file = SharedData.file("places/national-idf-2022-08-29.json");
        String places =
                "select source, source_id, name, commune_id, lat, lon, date_maj from place order by source, source_id";
        String terms =
                "select p.source_id, t.vocabulary, t.term from place_term t join place p on p.id = t.place_id order by 1, 2, 3";
        Path calm = ProductServer.preparedFolder("import-calm");
        try (ProductServer server = server(calm).start()) {
            RestClient client = new RestClient(server);
            String run = client.upload(file, "national-v0");
            awaitCompletion(client, run);
        }
        DeadDatabase undisturbed = new DeadDatabase(calm);
        List<String> expectedPlaces = undisturbed.column(places);
        assertThat(expectedPlaces).isNotEmpty();

        // Commits of this import, in order: staging, looking at the whole, four partitions. Each attempt is cut off in
        // another one, counted from where it goes on.
        Path data = ProductServer.preparedFolder("import-halted");
        String run = startAndHalt(data, HaltInCommit.PROPERTY, 1, client -> client.upload(file, "national-v0"));
        restartAndHalt(data, run, 2);
        restartAndHalt(data, run, 3);
        restartToTheEnd(data, run);

        DeadDatabase database = new DeadDatabase(data);
        assertThat(database.column(attempts(run)))
                .containsExactly("1|INTERRUPTED", "2|INTERRUPTED", "3|INTERRUPTED", "4|COMPLETED");
        assertThat(database.column(places)).isEqualTo(expectedPlaces);
        assertThat(database.column(terms)).isEqualTo(undisturbed.column(terms));
        assertThat(database.column(COUNTS)).isEqualTo(undisturbed.column(COUNTS));
    }

    /** Of one run: setting up the demonstration is another. */
    private static String attempts(String run) {
        return "select attempt, status from job_attempt where run_id = (select id from job_run where uuid = '" + id(run)
                + "') order by attempt";
    }

    private static final String COUNTS = "select part, read_count, created_count, updated_count, unchanged_count,"
            + " rejected_count from job_cursor where run_id ="
            + " (select id from job_run where job = 'interop-import') order by part";

    private static ProductServer server(Path data) {
        return new ProductServer(ProductServer.provisioned(), data).with("MAILLAGE_EAR", ear.toString());
    }

    /** Starts a run on a server that halts in or near the commit of that chunk, and waits until it has. */
    private static String startAndHalt(Path data, String where, int commit, Function<RestClient, String> start) {
        try (ProductServer server =
                server(data).withVm("-D" + where + "=" + commit).start()) {
            String run = start.apply(new RestClient(server));
            server.awaitEnd();
            return run;
        }
    }

    /** The same with a run that was interrupted before. */
    private static void restartAndHalt(Path data, String run, int commit) {
        startAndHalt(data, HaltInCommit.PROPERTY, commit, client -> {
            assertThat(client.status(run)).isEqualTo("INTERRUPTED");
            client.restart(run);
            return run;
        });
    }

    /** Starts the server again, where the run is found interrupted, restarts it, and stops the server at its end. */
    private static void restartToTheEnd(Path data, String run) {
        try (ProductServer server = server(data).start()) {
            RestClient client = new RestClient(server);
            assertThat(client.status(run)).isEqualTo("INTERRUPTED");
            client.restart(run);
            awaitCompletion(client, run);
        }
    }

    private static void awaitCompletion(RestClient client, String run) {
        ProductServer.await("the run to complete", LONG, () -> {
            String status = client.status(run);
            assertThat(status).as(client.get(run)).isNotIn("FAILED", "STOPPED", "INTERRUPTED");
            return status.equals("COMPLETED");
        });
    }

    private static List<Integer> numbers(DeadDatabase database, String run) {
        return database.column("select n from test_row where run = '" + id(run) + "' order by n").stream()
                .map(Integer::valueOf)
                .toList();
    }

    private static UUID id(String run) {
        return UUID.fromString(run.substring(run.lastIndexOf('/') + 1));
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
