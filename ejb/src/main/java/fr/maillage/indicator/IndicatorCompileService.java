package fr.maillage.indicator;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.indicator.persistence.DefinitionRepository;
import fr.maillage.indicator.persistence.SnapshotRepository;
import fr.maillage.indicator.persistence.SnapshotRepository.Draft;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes the snapshot of a day, indicator by indicator, for the job {@code indicator-compile}. Each call is one
 * transaction: what was done before a kill stays done, and the cursor of each indicator says so. Readers see the
 * snapshot only once {@link #publish} has put it in the place of the day's former one.
 */
@Stateless
public class IndicatorCompileService {

    @Inject
    private DefinitionRepository definitions;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    @Any
    private Instance<IndicatorCalculator> calculators;

    @EJB
    private JobProgressService progress;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Work that is left to a run.
     *
     * @param snapshotId the run's snapshot
     * @param todo the indicators that are not in it yet, in order
     * @param total how many values of indicators for territories the whole run looks at
     */
    public record Compilation(long snapshotId, List<String> todo, long total) {
        public Compilation {
            todo = List.copyOf(todo);
        }
    }

    /**
     * Begins a run's snapshot, or takes it up where an earlier attempt left it. An attempt of an earlier day is not
     * taken up: its figures would mix two days, so the snapshot begins again for today.
     *
     * @param run the recorded run
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    public Compilation begin(UUID run) {
        caller.require(Permission.RUN_JOBS);
        LocalDate today = ClockProducer.today(clock);
        snapshots.dropDraftsBefore(today);
        Draft draft = snapshots.ofRun(run).orElseGet(() -> open(run, today));
        List<String> codes = computed();
        List<String> todo = draft.complete()
                ? List.of()
                : codes.stream().filter(code -> !isIn(draft.id(), run, code)).toList();
        return new Compilation(draft.id(), todo, snapshots.scopeSize(draft.id()) * codes.size());
    }

    /**
     * Computes one indicator for every territory that the snapshot covers, and moves the run's cursor in the same
     * transaction.
     *
     * @param code one of {@link Compilation#todo}
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS; NOT_FOUND when the run has no snapshot, or nothing
     *     computes the indicator
     */
    public void compile(UUID run, String code) {
        caller.require(Permission.RUN_JOBS);
        Draft draft = draft(run);
        if (draft.complete() || isIn(draft.id(), run, code)) {
            return;
        }
        IndicatorDefinition definition = definitions.all().stream()
                .map(DefinitionRepository.Entry::definition)
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("indicator", code));
        int stored = snapshots.fill(draft.id(), definition, calculator(code).query(code, draft.id(), draft.date()));
        progress.advance(
                run, code, String.valueOf(draft.id()), new JobCounts(snapshots.scopeSize(draft.id()), stored, 0, 0, 0));
    }

    /**
     * Shows the run's snapshot to readers and removes the former one of the same day, at once; does nothing when that
     * is done already.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS; NOT_FOUND when the run has no snapshot; CONFLICT when
     *     an indicator is still missing
     */
    public void publish(UUID run) {
        caller.require(Permission.RUN_JOBS);
        Draft draft = draft(run);
        if (draft.complete()) {
            return;
        }
        for (String code : computed()) {
            if (!isIn(draft.id(), run, code)) {
                throw Problem.of(Problem.Kind.CONFLICT, "indicator", "indicator-missing", code);
            }
        }
        snapshots.publish(draft.id(), draft.date(), now());
    }

    /**
     * Puts the values of earlier days away, in a transaction that nobody waits for.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    public void putTogether() {
        caller.require(Permission.RUN_JOBS);
        snapshots.putTogether();
    }

    private Draft open(UUID run, LocalDate today) {
        long id = snapshots.open(run, today, now());
        snapshots.fillScope(id, today, settings.committeeTerritory());
        return new Draft(id, today, false);
    }

    private Draft draft(UUID run) {
        return snapshots.ofRun(run).orElseThrow(() -> Problem.notFound("snapshot", run.toString()));
    }

    private boolean isIn(long snapshot, UUID run, String code) {
        return progress.cursor(run, code).equals(Optional.of(String.valueOf(snapshot)));
    }

    /** The indicators that are defined and that something computes. */
    private List<String> computed() {
        Set<String> codes = calculators.stream()
                .flatMap(calculator -> calculator.codes().stream())
                .collect(Collectors.toSet());
        return definitions.all().stream()
                .map(entry -> entry.definition().code())
                .filter(codes::contains)
                .toList();
    }

    private IndicatorCalculator calculator(String code) {
        return calculators.stream()
                .filter(calculator -> calculator.codes().contains(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("indicator", code));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS);
    }
}
