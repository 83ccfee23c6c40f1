package fr.maillage.importing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.importing.persistence.ComparisonRepository;
import fr.maillage.importing.persistence.FindingRepository;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Parts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares an imported file, once all its rows are taken, with the places that its sources had: those that it lacks are
 * flagged as gone, where the file can show it. Called by the job's artifacts as the run's owner; safe to do again.
 */
@Stateless
public class ImportComparisonService {

    private static final int CHUNK = 250;

    /** Number of places that are compared at once: a stop waits for no more. */
    private static final int COMPARED = 10_000;

    /** Beginning of the cursor until all are compared: then it is the place that was flagged last. */
    private static final String COMPARING = "comparing:";

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
     * Compares the next places; once all are, flags the next of those that the file lacks, where it can show it.
     * Considered are the places, not archived, of the sources that the file names, in the départements where it has
     * rows, inside the territory where the owner may import. Rejected rows count as present.
     *
     * @param part under which the run moves on
     * @return whether there may be more
     */
    public boolean next(UUID run, String part) {
        Optional<String> cursor = progress.cursor(run, part);
        if (cursor.isPresent() && !cursor.get().startsWith(COMPARING)) {
            return flagNext(run, part, Long.parseLong(cursor.get()));
        }
        if (cursor.isEmpty()) {
            places.taken();
            comparisons.begin(run);
        }
        compareNext(run, part, Parts.of(cursor.orElse(COMPARING + "0:0"), ":", -1));
        return true;
    }

    private void compareNext(UUID run, String part, String... reached) {
        long after = Long.parseLong(reached[1]);
        long expected = Long.parseLong(reached[2]);
        Scope scope = caller.scope(Permission.IMPORT);
        Optional<Long> last = scope.nowhere() ? Optional.empty() : comparisons.lastOf(after, COMPARED);
        if (last.isEmpty()) {
            conclude(run, part, expected);
            return;
        }
        long more = comparisons.compare(run, scope, today(), after, last.get());
        progress.advance(run, part, COMPARING + last.get() + ":" + (expected + more), JobCounts.NONE);
    }

    private void conclude(UUID run, String part, long expected) {
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

    private boolean flagNext(UUID run, String part, long after) {
        Map<String, String> parameters = progress.parameters(run);
        boolean flags = comparisons
                .of(run)
                .map(c -> c.verdict() == AbsenceVerdict.FLAGGED)
                .orElse(false);
        if (ImportJob.dryRun(parameters) || !flags) {
            return false;
        }
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
        return ClockProducer.today(clock);
    }
}
