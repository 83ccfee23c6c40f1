package fr.maillage.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.Gate;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Effects of several nodes, and of dead ones, on runs. */
@InsideEar
class JobNodesIT {

    @Inject
    private JobRunService service;

    @Inject
    private JobExecutionService execution;

    @Inject
    private JobClaimService claims;

    @Inject
    private JobLauncher launcher;

    @Inject
    private Runs runs;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void a_second_run_with_the_same_key_waits_for_the_first() {
        String key = "key-" + Gate.freshName();
        String firstGate = Gate.freshName();
        String secondGate = Gate.freshName();
        UUID first = gated(key, firstGate);
        Gate.of(firstGate).awaitArrival();
        UUID second = gated(key, secondGate);

        launcher.start(second);
        assertThat(runs.await(second, JobStatus.QUEUED).attempts()).isZero();

        Gate.of(firstGate).open();
        Gate.of(secondGate).awaitArrival();
        assertThat(runs.await(first, JobStatus.COMPLETED).status()).isEqualTo(JobStatus.COMPLETED);
        Gate.of(secondGate).open();
        runs.await(second, JobStatus.COMPLETED);
    }

    @Test
    void a_waiting_run_can_be_cancelled() {
        String key = "key-" + Gate.freshName();
        String gate = Gate.freshName();
        gated(key, gate);
        Gate.of(gate).awaitArrival();
        UUID waiting = gated(key, Gate.freshName());

        runs.as("officer", () -> {
            service.stop(waiting);
            return null;
        });

        assertThat(runs.await(waiting, JobStatus.STOPPED).attempts()).isZero();
        Gate.of(gate).open();
    }

    @Test
    void a_dead_node_frees_its_key_and_its_run_can_be_restarted() {
        String key = "key-" + Gate.freshName();
        String gate = Gate.freshName();
        UUID lost = gated(key, gate);
        Gate.of(gate).awaitArrival();
        runs.loseNode(lost);

        execution.giveUpLost();

        JobRunView interrupted = runs.await(lost, JobStatus.INTERRUPTED);
        assertThat(interrupted.problem().rule()).isEqualTo("job-interrupted");
        String nextGate = Gate.freshName();
        UUID next = gated(key, nextGate);
        Gate.of(nextGate).awaitArrival();
        Gate.of(nextGate).open();
        runs.await(next, JobStatus.COMPLETED);
        Gate.of(gate).open();
    }

    @Test
    void what_a_node_does_after_its_run_was_given_up_is_not_kept() {
        String gate = Gate.freshName();
        UUID run = runs.as("officer", () -> service.create("test-rows", Map.of("rows", "50", "gate", gate)));
        Gate.of(gate).awaitArrival();
        runs.loseNode(run);
        execution.giveUpLost();
        runs.await(run, JobStatus.INTERRUPTED);
        runs.as("officer", () -> {
            service.restart(run);
            return null;
        });

        Gate.of(gate).open();

        JobRunView done = runs.await(run, JobStatus.COMPLETED);
        assertThat(done.counts().created()).isEqualTo(50);
        assertThat(runs.rows(run))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void several_nodes_that_claim_the_same_run_start_one() throws Exception {
        String key = "test-gated:" + Gate.freshName();
        String gate = Gate.freshName();
        Gate.of(gate).open();

        List<Future<Optional<UUID>>> claimed = IntStream.range(0, 4)
                .mapToObj(i -> executor.submit(() -> claims.claim("test-gated", Map.of("gate", gate), key)))
                .toList();

        long successes = 0;
        for (Future<Optional<UUID>> claim : claimed) {
            successes += claim.get().isPresent() ? 1 : 0;
        }
        assertThat(successes).isEqualTo(1);
        assertThat(Sql.number("select count(*) from job_run where claim_key = ?", key))
                .isEqualTo(1);
        assertThat(claims.claim("test-gated", Map.of("gate", gate), key)).isEmpty();
    }

    @Test
    void a_timers_run_is_the_systems_and_readers_may_see_it() {
        String gate = Gate.freshName();
        Gate.of(gate).open();
        UUID run = claims.claim("test-gated", Map.of("gate", gate), "test-gated:" + gate)
                .orElseThrow();
        runs.await(run, JobStatus.COMPLETED);

        JobRunView seen = runs.as("reader", () -> service.get(run));

        assertThat(seen.ownerId()).isNull();
        assertThat(seen.controllable()).isFalse();
    }

    private UUID gated(String key, String gate) {
        return runs.as("officer", () -> service.create("test-gated", Map.of("key", key, "gate", gate)));
    }
}
