package fr.maillage.interop;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.interop.persistence.ComparisonRepository;
import fr.maillage.interop.persistence.FindingRepository;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.place.PlaceIntakeService;
import fr.maillage.shared.ClockProducer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Compares an imported file, once all its rows are taken, with the places that its sources had: those that it lacks are
 * flagged as gone, where the file can show it. Called by the job's artifacts as the run's owner; safe to do again.
 */
@Stateless
public class ImportComparisonService {

    private static final int CHUNK = 250;
    private static final String OLDER = "place-older";

    @Inject
    private ComparisonRepository comparisons;

    @Inject
    private FindingRepository findings;

    @Inject
    private PlaceIntakeService places;

    @Inject
    private JobProgressService progress;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Notes which places the file lacks and whether they are to be flagged. Considered are the places, not archived, of
     * the sources that the file names, in the départements where it has rows, inside the territory where the owner may
     * import. Rejected rows count as present.
     *
     * @param part under which the run moves on; does nothing when it has done so before
     */
    public void compare(UUID run, String part) {
        if (progress.cursor(run, part).isPresent()) {
            return;
        }
        places.taken();
        Scope scope = caller.scope(Permission.IMPORT);
        long expected = scope.nowhere() ? 0 : comparisons.compare(run, scope, today());
        long absent = comparisons.absent(run);
        AbsenceVerdict verdict = AbsenceVerdict.of(
                ImportJob.complete(progress.parameters(run)),
                comparisons.keyless(run),
                findings.count(run, false, OLDER),
                expected,
                absent);
        comparisons.keep(run, new ImportComparison(verdict, expected, absent), now());
        progress.advance(run, part, "0", JobCounts.NONE);
    }

    /**
     * Flags the next places that the file lacks, within the caller's transaction.
     *
     * @return whether there may be more; false at once for a dry run and where nothing is to be flagged
     */
    public boolean flagNext(UUID run, String part) {
        Map<String, String> parameters = progress.parameters(run);
        boolean flags = comparisons
                .of(run)
                .map(c -> c.verdict() == AbsenceVerdict.FLAGGED)
                .orElse(false);
        if (ImportJob.dryRun(parameters) || !flags) {
            return false;
        }
        long after = Long.parseLong(progress.cursor(run, part).orElse("0"));
        List<Long> next = comparisons.absentAfter(run, after, CHUNK);
        if (next.isEmpty()) {
            return false;
        }
        places.markGone(next);
        progress.advance(run, part, String.valueOf(next.get(next.size() - 1)), JobCounts.NONE);
        return true;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.PARIS));
    }
}
