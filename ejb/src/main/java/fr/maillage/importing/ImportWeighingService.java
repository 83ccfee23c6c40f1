package fr.maillage.importing;

import fr.maillage.importing.persistence.FindingRepository;
import fr.maillage.importing.persistence.RecordNoteRepository;
import fr.maillage.importing.persistence.StagingRepository;
import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.importing.record.Weighed;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Between weighing what a file would change and changing it: an import that changes much waits until somebody has seen
 * what, and says that it may. Called by the job's artifacts as the run's owner; safe to do again.
 */
@Stateless
public class ImportWeighingService {

    /** The step that tells what the rows would become, and takes none. */
    static final String STEP = "weigh";

    /** The step after it, whose cursor says that the import goes on. */
    private static final String DECIDED = "decide";

    @Inject
    private StagingRepository staging;

    @Inject
    private FindingRepository findings;

    @Inject
    private RecordNoteRepository notes;

    @Inject
    private JobProgressService progress;

    /**
     * Lets an import go on, or says why it waits. What weighing has told is forgotten where it goes on, for taking tells it
     * anew, from the records as they are then; it stays where the import waits, and after a dry run.
     *
     * @param part under which the run moves on
     * @return why it waits; empty where it goes on
     */
    public Optional<Violation> decide(UUID run, String part) {
        Map<String, String> parameters = progress.parameters(run);
        if (ImportJob.dryRun(parameters) || progress.cursor(run, part).isPresent()) {
            return Optional.empty();
        }
        JobCounts told = progress.counts(run, STEP);
        long changed = told.updated() - own(run);
        long met = changed + told.unchanged();
        if (!ImportJob.changesConfirmed(parameters) && MuchChangedPolicy.waits(changed, met)) {
            return Optional.of(
                    Violation.of(null, "import.changes-much", null, String.valueOf(changed), String.valueOf(met)));
        }
        progress.discount(run, STEP);
        findings.forgetFrom(run, ImportStagingService.FIRST_OF_TAKING);
        if (parameters.containsKey(RecordImportJob.KIND)) {
            staging.forget(run, 0, false);
            notes.forget(run);
        } else {
            staging.waitAgain(run);
        }
        progress.advance(run, part, "goes on", JobCounts.NONE);
        return Optional.empty();
    }

    /**
     * Tells whether an import goes on with taking its rows. In a later attempt none is weighed then: the places that earlier
     * ones made would be met, and what is told of them would count beside what they became.
     */
    public boolean goesOn(UUID run) {
        return progress.cursor(run, DECIDED).isPresent();
    }

    /** Tells how many rows change only what the file itself brings. */
    private long own(UUID run) {
        return Weighed.own(notes.find(run, List.of(Weighed.OWN)));
    }
}
