package fr.maillage.job;

import fr.maillage.job.persistence.JobTallyRepository;
import fr.maillage.shared.Measured;
import fr.maillage.shared.Metric;
import fr.maillage.shared.Metric.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Numbers of runs that wait, work and fail, on all servers of the database. */
@ApplicationScoped
public class JobMetrics implements Measured {

    @Inject
    private JobTallyRepository runs;

    @Inject
    private JobPulse pulse;

    @Inject
    private Clock clock;

    @Override
    public List<Metric> metrics() {
        Map<String, Long> active = runs.active();
        Map<String, Long> ended = runs.endedSince(OffsetDateTime.now(clock).minusDays(1));
        return List.of(
                Metric.gauge(
                        "maillage_jobs",
                        "Runs that wait or work, by state.",
                        List.of(
                                sample("queued", active, JobStatus.QUEUED),
                                sample("running", active, JobStatus.RUNNING),
                                sample("stopping", active, JobStatus.STOPPING))),
                Metric.gauge(
                        "maillage_jobs_ended_day",
                        "Runs that ended within the last 24 hours, by state.",
                        List.of(
                                sample("completed", ended, JobStatus.COMPLETED),
                                sample("failed", ended, JobStatus.FAILED),
                                sample("interrupted", ended, JobStatus.INTERRUPTED),
                                sample("stopped", ended, JobStatus.STOPPED))),
                Metric.gauge(
                        "maillage_jobs_silence_seconds",
                        "Seconds since this server last looked after its runs.",
                        pulse.silence().toMillis() / 1000.0));
    }

    private static Sample sample(String name, Map<String, Long> counts, JobStatus status) {
        return Sample.of("state", name, counts.getOrDefault(status.name(), 0L));
    }
}
