package fr.maillage.importing;

import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The runs that are imports. */
@ApplicationScoped
class ImportRuns {

    @Inject
    private JobRunService jobs;

    /**
     * The run of an import.
     *
     * @throws Problem UNAUTHENTICATED; NOT_FOUND where the caller may see no such import
     */
    JobRunView required(UUID id) {
        JobRunView run = jobs.get(id);
        if (!ImportJob.ID.equals(run.job()) && !RecordImportJob.ID.equals(run.job())) {
            throw Problem.notFound("import", id.toString());
        }
        return run;
    }

    /** Tells whether a run only tells what would become of records: a dry run does, and one that waits to be confirmed. */
    static boolean told(JobRunView run) {
        return ImportJob.dryRun(run.parameters()) || run.waits();
    }
}
