package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testjobs.Gate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Compiles indicators for tests, as a job or step by step, and reads them. */
@ApplicationScoped
public class IndicatorDesk {

    @Inject
    private IndicatorService indicators;

    @Inject
    private IndicatorCompileService compiler;

    @Inject
    private TerritoryService territories;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private Clock clock;

    /** The day that a compilation is of. */
    LocalDate today() {
        return ClockProducer.today(clock);
    }

    public void runJob() {
        UUID run = runs.as("departement", () -> jobs.create(IndicatorCompileJob.ID, Map.of()));
        JobRunView done = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.counts().read()).isEqualTo(done.expected());
    }

    /** A run that this server executes until its gate opens, to compile under by hand. */
    UUID heldRun(String gate) {
        UUID run = runs.as("departement", () -> jobs.create("test-gated", Map.of("gate", gate)));
        Gate.of(gate).awaitArrival();
        return run;
    }

    List<String> begin(UUID run) {
        return As.system(() -> compiler.begin(run)).todo();
    }

    void compile(UUID run, String code) {
        As.system(() -> {
            compiler.compile(run, code);
            return null;
        });
    }

    void publish(UUID run) {
        As.system(() -> {
            compiler.publish(run);
            return null;
        });
    }

    BigDecimal value(String code, long territory) {
        return reading(code, territory).value();
    }

    public IndicatorReading reading(String code, long territory) {
        return indicators(territory).stream()
                .filter(reading -> reading.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The reading of a territory by its code. */
    public IndicatorReading reading(String code, String territory) {
        return reading(code, territories.required(territory).id());
    }

    List<IndicatorReading> indicators(long territory) {
        return As.a(Role.MEMBER, null, () -> indicators.readings(territory));
    }
}
