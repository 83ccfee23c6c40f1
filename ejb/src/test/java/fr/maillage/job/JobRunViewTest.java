package fr.maillage.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobRunViewTest {

    @Test
    void progress_is_a_hundred_only_when_completed() {
        assertThat(view(JobStatus.RUNNING, 10L, 10, true).progress()).isEqualTo(99);
        assertThat(view(JobStatus.COMPLETED, 10L, 7, true).progress()).isEqualTo(100);
        assertThat(view(JobStatus.FAILED, 10L, 7, true).progress()).isEqualTo(70);
    }

    @Test
    void progress_is_not_measured_while_the_total_is_unknown() {
        assertThat(view(JobStatus.RUNNING, null, 500, true).progress()).isZero();
        assertThat(view(JobStatus.RUNNING, null, 500, true).measured()).isFalse();
        assertThat(view(JobStatus.RUNNING, 0L, 0, true).progress()).isZero();
        assertThat(view(JobStatus.RUNNING, 1000L, 500, true).measured()).isTrue();
    }

    @Test
    void only_who_controls_a_run_may_stop_or_restart_it_and_only_where_its_status_allows() {
        assertThat(view(JobStatus.RUNNING, null, 0, true).mayStop()).isTrue();
        assertThat(view(JobStatus.QUEUED, null, 0, true).mayStop()).isTrue();
        assertThat(view(JobStatus.STOPPING, null, 0, true).mayStop()).isFalse();
        assertThat(view(JobStatus.RUNNING, null, 0, false).mayStop()).isFalse();
        assertThat(view(JobStatus.INTERRUPTED, null, 0, true).mayRestart()).isTrue();
        assertThat(view(JobStatus.COMPLETED, null, 0, true).mayRestart()).isFalse();
        assertThat(view(JobStatus.FAILED, null, 0, false).mayRestart()).isFalse();
    }

    private static JobRunView view(JobStatus status, Long expected, long read, boolean controllable) {
        OffsetDateTime at = OffsetDateTime.of(2026, 11, 24, 8, 0, 0, 0, ZoneOffset.UTC);
        return new JobRunView(
                UUID.randomUUID(),
                "places-count",
                status,
                null,
                "Maillage",
                Map.of(),
                new JobCounts(read, 0, 0, 0, 0),
                expected,
                null,
                null,
                null,
                1,
                at,
                at,
                null,
                controllable);
    }
}
