package fr.maillage.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.document.DocumentService;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.Gate;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@InsideEar
class JobRunIT {

    @Inject
    private JobRunService service;

    @Inject
    private JobProgressService progress;

    @Inject
    private DocumentService documents;

    @Inject
    private Runs runs;

    @Resource
    private UserTransaction transaction;

    @Test
    void a_run_works_as_its_owner_and_counts_what_it_did() {
        UUID run = create("officer", "test-rows", Map.of("rows", "25"));

        JobRunView done = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);

        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.counts()).isEqualTo(new JobCounts(25, 25, 0, 0, 0));
        assertThat(done.progress()).isEqualTo(100);
        assertThat(done.attempts()).isEqualTo(1);
        assertThat(runs.rows(run))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25).boxed().toList());
        assertThat(Sql.rows("select distinct writer from test_row where run = ?", run.toString()))
                .extracting(row -> row.get("writer"))
                .containsExactly("jobs-officer");
    }

    @Test
    void partitions_work_as_the_owner_and_keep_a_cursor_each() {
        UUID run = create("colleague", "test-parts", Map.of("rows", "50"));

        JobRunView done = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);

        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.counts().created()).isEqualTo(50);
        assertThat(runs.rows(run))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(Sql.rows("select distinct writer from test_row where run = ?", run.toString()))
                .extracting(row -> row.get("writer"))
                .containsExactly("jobs-colleague");
        assertThat(progress.cursor(run, "rows:1")).contains("25");
        assertThat(progress.cursor(run, "rows:2")).contains("50");
    }

    @Test
    void a_run_whose_transaction_rolls_back_never_existed() throws Exception {
        transaction.begin();
        UUID run = create("officer", "test-rows", Map.of("rows", "5"));
        transaction.rollback();

        assertThatThrownBy(() -> progress.run(run)).isInstanceOf(Problem.class);
    }

    @Test
    void a_run_does_not_start_before_its_transaction_commits() throws Exception {
        String gate = Gate.freshName();
        transaction.begin();
        UUID run = create("officer", "test-gated", Map.of("gate", gate));
        assertThat(Gate.of(gate).somebodyArrived()).isFalse();
        transaction.commit();

        Gate.of(gate).awaitArrival();
        Gate.of(gate).open();
        runs.await(run, JobStatus.COMPLETED);
    }

    @Test
    void a_failed_run_says_so_plainly_and_keeps_what_was_committed() {
        UUID run = create("officer", "test-rows", Map.of("rows", "30", "failAt", "15"));

        JobRunView failed = runs.await(run, JobStatus.FAILED);

        assertThat(failed.problem().rule()).isEqualTo("job-failed");
        assertThat(failed.problem().value()).isEqualTo(run.toString());
        assertThat(failed.counts().created()).isEqualTo(10);
        assertThat(runs.rows(run)).hasSize(10);
    }

    @Test
    void a_stopped_run_goes_on_where_it_was() {
        String gate = Gate.freshName();
        UUID run = create("officer", "test-rows", Map.of("rows", "100", "gate", gate));
        Gate.of(gate).awaitArrival();

        runs.as("officer", () -> {
            service.stop(run);
            return null;
        });
        runs.await(run, JobStatus.STOPPING);
        Gate.of(gate).open();
        JobRunView stopped = runs.await(run, JobStatus.STOPPED);
        assertThat(stopped.counts().created())
                .isBetween(20L, 99L)
                .isEqualTo(runs.rows(run).size());

        runs.as("officer", () -> {
            service.restart(run);
            return null;
        });
        JobRunView done = runs.await(run, JobStatus.COMPLETED);
        assertThat(done.attempts()).isEqualTo(2);
        assertThat(done.counts().created()).isEqualTo(100);
        assertThat(runs.rows(run))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(runs.as("officer", () -> service.attempts(run)))
                .extracting(JobAttemptView::status)
                .containsExactly(JobStatus.COMPLETED, JobStatus.STOPPED);
    }

    @Test
    void a_completed_run_can_be_neither_stopped_nor_restarted() {
        UUID run = create("officer", "test-rows", Map.of("rows", "1"));
        runs.await(run, JobStatus.COMPLETED);

        assertThatThrownBy(() -> stop("officer", run)).satisfies(e -> kind(e, Problem.Kind.CONFLICT));
        assertThatThrownBy(() -> restart("officer", run)).satisfies(e -> kind(e, Problem.Kind.CONFLICT));
    }

    @Test
    void others_see_no_run_of_somebody_else_but_the_administrator_does() {
        UUID run = create("officer", "test-rows", Map.of("rows", "1"));
        runs.await(run, JobStatus.COMPLETED);

        assertThatThrownBy(() -> runs.as("colleague", () -> service.get(run)))
                .satisfies(e -> kind(e, Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> stop("colleague", run)).satisfies(e -> kind(e, Problem.Kind.NOT_FOUND));
        assertThat(runs.as(
                        "colleague",
                        () -> service.list(JobRunFilter.ALL, new PageRequest(0, 200, null, true))
                                .items()))
                .extracting(JobRunView::id)
                .doesNotContain(run);
        assertThat(runs.as("operator", () -> service.get(run)).controllable()).isTrue();
        assertThat(runs.as(
                        "officer",
                        () -> service.list(
                                        new JobRunFilter("test-rows", Set.of(JobStatus.COMPLETED), "JOBS-OFF", true),
                                        new PageRequest(0, 200, "created", false))
                                .items()))
                .extracting(JobRunView::id)
                .contains(run);
    }

    @Test
    void who_may_not_start_a_job_is_refused() {
        assertThatThrownBy(() -> create("reader", "test-rows", Map.of("rows", "1")))
                .satisfies(e -> kind(e, Problem.Kind.DENIED));
        assertThatThrownBy(() -> service.create("test-rows", Map.of("rows", "1")))
                .satisfies(e -> kind(e, Problem.Kind.UNAUTHENTICATED));
        assertThatThrownBy(() -> runs.as("officer", () -> service.create("no-such-job", Map.of())))
                .satisfies(e -> kind(e, Problem.Kind.INVALID));
        assertThatThrownBy(() -> runs.as("officer", () -> service.start("test-gated", Map.of())))
                .satisfies(e -> kind(e, Problem.Kind.INVALID));
    }

    @Test
    void rejects_go_to_whoever_may_see_the_run() throws Exception {
        UUID run = create("officer", "test-rows", Map.of("rows", "1"));
        runs.await(run, JobStatus.COMPLETED);
        UUID document = runs.as(
                "officer",
                () -> documents
                        .store(new ByteArrayInputStream("ligne;règle\n".getBytes()), "rejets.csv", "rejects")
                        .id());
        progress.attachRejects(run, document);

        try (var bytes = runs.as("operator", () -> service.openRejects(run))) {
            assertThat(new String(bytes.readAllBytes())).isEqualTo("ligne;règle\n");
        }
        assertThat(runs.as("officer", () -> service.rejects(run)).mediaType()).isEqualTo("text/csv");
        assertThatThrownBy(() -> runs.as("colleague", () -> service.openRejects(run)))
                .satisfies(e -> kind(e, Problem.Kind.NOT_FOUND));
    }

    private UUID create(String login, String job, Map<String, String> parameters) {
        return runs.as(login, () -> service.create(job, parameters));
    }

    private void stop(String login, UUID run) {
        runs.as(login, () -> {
            service.stop(run);
            return null;
        });
    }

    private void restart(String login, UUID run) {
        runs.as(login, () -> {
            service.restart(run);
            return null;
        });
    }

    private static void kind(Throwable e, Problem.Kind kind) {
        assertThat(e)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(kind));
    }
}
