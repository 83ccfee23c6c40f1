package fr.maillage.committee.paper;

import fr.maillage.committee.persistence.PaperRepository;
import fr.maillage.document.DocumentHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The files of documents of gatherings are needed for good, those of earlier versions, too. */
@ApplicationScoped
public class PaperDocuments implements DocumentHolder {

    @Inject
    private PaperRepository papers;

    @Override
    public Set<UUID> needed(Collection<UUID> documents) {
        return papers.filesAmong(documents);
    }

    @Override
    public void forget(Collection<UUID> documents) {
        // Nothing to do: a deleted file is no file of a document any more.
    }
}
