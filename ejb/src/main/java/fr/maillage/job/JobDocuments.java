package fr.maillage.job;

import fr.maillage.document.DocumentHolder;
import fr.maillage.job.persistence.RunDocumentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The files that runs read and leave. A run needs them until it ends; from then on the time begins in which it can be
 * taken up again, and in which its rejects can be fetched.
 */
@ApplicationScoped
public class JobDocuments implements DocumentHolder {

    @Inject
    private RunDocumentRepository documents;

    @Override
    public Set<UUID> needed(Collection<UUID> some) {
        return documents.ofRunsUnderWay(some);
    }

    @Override
    public void forget(Collection<UUID> some) {
        documents.forget(some);
    }
}
