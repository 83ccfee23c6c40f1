package fr.maillage.notification;

import fr.maillage.notification.persistence.BacklogRepository;
import fr.maillage.shared.Measured;
import fr.maillage.shared.Metric;
import fr.maillage.shared.Metric.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Number of messages that wait to leave, and since when. */
@ApplicationScoped
public class OutboxMetrics implements Measured {

    @Inject
    private BacklogRepository messages;

    @Inject
    private Clock clock;

    @Override
    public List<Metric> metrics() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        double oldest = messages.oldestWaiting()
                .map(since -> Math.max(0, Duration.between(since, now).toSeconds()))
                .orElse(0L);
        return List.of(
                Metric.gauge(
                        "maillage_outbox_messages",
                        "Messages that wait to leave, and those that were given up within the last 24 hours.",
                        List.of(
                                Sample.of("state", "waiting", messages.waiting()),
                                Sample.of("state", "failed_day", messages.failedSince(now.minusDays(1))))),
                Metric.gauge(
                        "maillage_outbox_oldest_seconds",
                        "For how long the oldest message that waits has done so; 0 where none does.",
                        oldest));
    }
}
