package fr.maillage.diagnosis.exhibit;

import fr.maillage.diagnosis.persistence.ExhibitRepository;
import fr.maillage.document.DocumentHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The files of documents of the diagnosis are needed until they are erased. */
@ApplicationScoped
public class ExhibitDocuments implements DocumentHolder {

    @Inject
    private ExhibitRepository exhibits;

    @Override
    public Set<UUID> needed(Collection<UUID> documents) {
        return exhibits.filesAmong(documents);
    }

    @Override
    public void forget(Collection<UUID> documents) {
        // Nothing to do: a deleted file is no file of a document any more.
    }
}
