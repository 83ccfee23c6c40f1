package fr.maillage.importing.record;

import fr.maillage.document.DocumentService;
import fr.maillage.identity.Caller;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Lets files that name each other's records come in any order: rows that name what is not there yet are taken again, as
 * an import of their own, each time that a later file of the same person has brought something. Called by the job's
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
    private Caller caller;

    @Inject
    private Clock clock;

    /** At the end of an import: notes whether rows of it wait, and takes again what waits for what it brought. */
    public void settle(UUID run) {
        JobRunView view = progress.run(run);
        String kind = view.parameters().get(RecordImportJob.KIND);
        if (ImportJob.dryRun(view.parameters())) {
            return;
        }
        OffsetDateTime since = now().minus(WAITING);
        late.forgetBefore(since);
        if (kind != null && !rows(run, kind).isEmpty()) {
            late.note(run, now());
        }
        JobCounts counts = view.counts();
        if (counts.created() + counts.updated() > 0) {
            String brought = kind == null ? RecordKind.PLACES : kind;
            late.waiting(since).stream().filter(other -> !other.equals(run)).forEach(other -> again(other, brought));
        }
    }

    /** The rows of a run that wait, by rank. */
    public Set<Long> rows(UUID run, String kind) {
        return late.rows(run, kinds.required(kind).awaited().keySet());
    }

    private void again(UUID run, String brought) {
        JobRunView view = progress.run(run);
        Map<String, String> parameters = new HashMap<>(view.parameters());
        if (caller.requireSignedIn().accountId().equals(view.ownerId())
                && waitsFor(run, parameters.get(RecordImportJob.KIND), brought)
                && documents.exists(ImportJob.document(parameters))
                && late.forget(run)) {
            parameters.put(ImportJob.ROWS_OF, run.toString());
            // Its rows were sent to be taken, and most of them create.
            parameters.put(ImportJob.CONFIRM_CHANGES, "true");
            jobs.create(RecordImportJob.ID, parameters);
        }
    }

    private boolean waitsFor(UUID run, String kind, String brought) {
        Set<String> rules = new HashSet<>();
        kinds.required(kind).awaited().forEach((rule, files) -> {
            if (files.isEmpty() || files.contains(brought)) {
                rules.add(rule);
            }
        });
        return !late.rows(run, rules).isEmpty();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
