package fr.maillage.administration;

import fr.maillage.administration.HealthCheck.State;
import fr.maillage.administration.persistence.HealthRepository;
import fr.maillage.administration.persistence.HealthRepository.DatabaseFacts;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.account.DemonstrationLoginService;
import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.StatusService;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Health of the product, for administrators; programs that watch over it ask the public status instead. */
@Stateless
public class HealthService {

    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000 * MEGABYTE;
    private static final long FULL_SOON = 5 * GIGABYTE;
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final int HEAP_WATCH_PERCENT = 90;
    private static final int LOOK_BACK_DAYS = 7;

    @Inject
    private HealthRepository database;

    @EJB
    private StatusService status;

    @EJB
    private JobRunService jobs;

    @EJB
    private DemonstrationLoginService demonstration;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Checks everything at this moment, whether it is well or not.
     *
     * @throws Problem DENIED
     */
    public List<HealthCheck> checks() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        DatabaseFacts facts = database.facts();
        return List.of(
                new HealthCheck("version", State.INFO, status.now().version()),
                new HealthCheck("java", State.INFO, Runtime.version().toString()),
                uptime(),
                new HealthCheck("database", State.INFO, facts.product()),
                new HealthCheck("schema", State.INFO, facts.schemaVersion()),
                new HealthCheck(
                        "latency",
                        facts.latency().compareTo(SLOW) > 0 ? State.WATCH : State.GOOD,
                        facts.latency().toMillis()),
                disk(),
                memory(),
                failures(),
                demonstration());
    }

    private static HealthCheck uptime() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return new HealthCheck("uptime", State.INFO, up.toDays(), (long) up.toHoursPart(), (long) up.toMinutesPart());
    }

    private HealthCheck disk() {
        try {
            long free = Files.getFileStore(settings.dataFolder()).getUsableSpace();
            State state = free < GIGABYTE ? State.BAD : free < FULL_SOON ? State.WATCH : State.GOOD;
            return new HealthCheck("disk", state, free / GIGABYTE);
        } catch (IOException e) {
            return new HealthCheck("disk", State.BAD, "");
        }
    }

    private static HealthCheck memory() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        long percent = heap.getMax() <= 0 ? 0 : heap.getUsed() * 100 / heap.getMax();
        return new HealthCheck(
                "memory", percent > HEAP_WATCH_PERCENT ? State.WATCH : State.GOOD, percent, heap.getMax() / MEGABYTE);
    }

    /** Accounts with a public password are for trying only; locked, they are only to know of. */
    private HealthCheck demonstration() {
        int count = demonstration.logins().size();
        if (count == 0) {
            return new HealthCheck("demonstration.none", State.GOOD, "0");
        }
        return settings.demonstration()
                ? new HealthCheck("demonstration.open", State.WATCH, String.valueOf(count))
                : new HealthCheck("demonstration.locked", State.INFO, String.valueOf(count));
    }

    private HealthCheck failures() {
        LocalDate since = ClockProducer.today(clock).minusDays(LOOK_BACK_DAYS);
        JobRunFilter failed =
                new JobRunFilter(null, Set.of(JobStatus.FAILED, JobStatus.INTERRUPTED), null, false, since);
        long count = jobs.list(failed, PageRequest.first()).total();
        return new HealthCheck("jobs", count == 0 ? State.GOOD : State.WATCH, String.valueOf(count));
    }
}
