package fr.maillage.importing;

import fr.maillage.document.DocumentService;
import fr.maillage.importing.persistence.LateRowRepository;
import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.job.JobEnded;
import fr.maillage.job.JobStatus;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Files of actors, contacts and members tell of people: the one that was imported goes when its run has ended well; one of
 * a dry run, of a run that can be taken up again, or of one whose rows wait for another file, a week later.
 */
@ApplicationScoped
public class PeopleFiles {

    @EJB
    private DocumentService documents;

    @Inject
    private LateRowRepository late;

    void ended(@Observes JobEnded run) {
        if (RecordImportJob.ID.equals(run.job())
                && run.status() == JobStatus.COMPLETED
                && !ImportJob.dryRun(run.parameters())
                && !late.noted(run.run())) {
            documents.discard(ImportContext.document(run.parameters()));
        }
    }
}
