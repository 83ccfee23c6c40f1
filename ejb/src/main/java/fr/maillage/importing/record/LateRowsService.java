package fr.maillage.importing.record;

import fr.maillage.document.DocumentService;
import fr.maillage.identity.Caller;
import fr.maillage.importing.ImportFinishService;
import fr.maillage.importing.ImportJob;
import fr.maillage.importing.persistence.LateRowRepository;
import fr.maillage.intake.RecordKind;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets files that name each other's records come in any order: rows that name what is not there yet are taken again, as
 * an import of their own, each time that a later file of the same person, or a later row of their own, has brought something;
 * from then on the import that refused them counts them as taken, and tells no refusal of them. Called by the job's
 * artifacts as the run's owner; safe to do again.
 */
@Stateless
public class LateRowsService {

    /** As long as the file of such rows may be kept. */
    private static final Duration WAITING = Duration.ofDays(7);

    @Inject
    private LateRowRepository late;

    @Inject
    private RecordKinds kinds;

    @Inject
    private DocumentService documents;

    @Inject
    private JobProgressService progress;

    @Inject
    private JobRunService jobs;

    @Inject
    private ImportFinishService finishing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** At the beginning of an import: from now on, it does not miss what others bring. */
    public void begin(UUID run) {
        Map<String, String> parameters = progress.parameters(run);
        late.forgetBefore(now().minus(WAITING));
        if (!ImportJob.dryRun(parameters) && !awaited(parameters).isEmpty()) {
            late.begun(run, now());
        }
    }

    /** At the end of an import: notes whether rows of it wait, and takes again what waits for what it brought. */
    public void settle(UUID run) {
        JobRunView view = progress.run(run);
        if (ImportJob.dryRun(view.parameters())) {
            return;
        }
        boolean waits = !rows(run).isEmpty();
        if (waits) {
            late.begun(run, now());
        }
        String rowsOf = view.parameters().get(ImportJob.ROWS_OF);
        UUID earlier = rowsOf == null ? null : UUID.fromString(rowsOf);
        // Imports that end at once touch the same runs: in one order, so that none waits for another in a circle.
        Map<UUID, Set<String>> touched = new TreeMap<>(awaiting(view));
        touched.putIfAbsent(run, Set.of());
        if (earlier != null) {
            touched.put(earlier, Set.of());
        }
        if (earlier != null && late.noted(earlier)) {
            taken(view, earlier);
        }
        List<UUID> again = new ArrayList<>();
        touched.forEach((other, rules) -> {
            boolean own = other.equals(run);
            if (other.equals(earlier) || own && !waits) {
                late.forget(other);
            } else if (own && !late.ended(run) || brings(other, rules)) {
                again.add(other);
            }
        });
        again.forEach(this::again);
    }

    /** Rows that were taken at last are refused no more, in whichever run of their file they were. */
    private void taken(JobRunView view, UUID earlier) {
        Set<Long> rows = rows(earlier);
        rows.removeAll(late.refused(view.id()));
        UUID other = earlier;
        while (other != null && !rows.isEmpty()) {
            Set<Long> refused = late.refused(other);
            refused.retainAll(rows);
            if (!refused.isEmpty()) {
                late.taken(other, refused);
                progress.takenSince(other, among(view.counts(), refused.size()));
                finishing.writeRejects(other);
            }
            String before = progress.parameters(other).get(ImportJob.ROWS_OF);
            other = before == null ? null : UUID.fromString(before);
        }
    }

    /** Of what a run has counted, so many: what was refused before is entered first of all. */
    private static JobCounts among(JobCounts counts, long rows) {
        long created = Math.min(counts.created(), rows);
        long updated = Math.min(counts.updated(), rows - created);
        return new JobCounts(0, created, updated, rows - created - updated, 0);
    }

    /** The rows of a run that wait, by rank. */
    public Set<Long> rows(UUID run) {
        return late.rows(run, awaited(progress.parameters(run)).keySet());
    }

    private Map<String, Set<String>> awaited(Map<String, String> parameters) {
        String kind = parameters.get(RecordImportJob.KIND);
        return kind == null ? Map.of() : kinds.required(kind).awaited();
    }

    /** The runs of the same person that may wait for what an import has brought, itself as well, with the rules by which. */
    private Map<UUID, Set<String>> awaiting(JobRunView view) {
        JobCounts counts = view.counts();
        if (counts.created() + counts.updated() == 0) {
            return Map.of();
        }
        String kind = view.parameters().getOrDefault(RecordImportJob.KIND, RecordKind.PLACES);
        UUID owner = caller.requireSignedIn().accountId();
        Map<UUID, Set<String>> awaiting = new HashMap<>();
        for (UUID other : late.waiting(now().minus(WAITING))) {
            JobRunView its = progress.run(other);
            Set<String> rules = awaited(its.parameters()).entrySet().stream()
                    .filter(rule ->
                            rule.getValue().contains(kind) || rule.getValue().isEmpty() && !other.equals(view.id()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!rules.isEmpty() && owner.equals(its.ownerId())) {
                awaiting.put(other, rules);
            }
        }
        return awaiting;
    }

    /**
     * Tells a run that something came in for which its rows may wait.
     *
     * @return whether they are to be taken again now, since it has ended
     */
    private boolean brings(UUID run, Set<String> rules) {
        return !late.brought(run) && !late.rows(run, rules).isEmpty() && late.again(run);
    }

    private void again(UUID run) {
        Map<String, String> parameters = new HashMap<>(progress.parameters(run));
        if (documents.exists(ImportJob.document(parameters))) {
            parameters.put(ImportJob.ROWS_OF, run.toString());
            // Its rows were sent to be taken, and most of them create.
            parameters.put(ImportJob.CONFIRM_CHANGES, "true");
            jobs.create(RecordImportJob.ID, parameters);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
