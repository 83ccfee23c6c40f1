package fr.maillage.funding.document;

import fr.maillage.document.DocumentHolder;
import fr.maillage.funding.persistence.LineDocumentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The files of documents are needed as long as their lines. */
@ApplicationScoped
public class LineDocumentFiles implements DocumentHolder {

    @Inject
    private LineDocumentRepository documents;

    @Override
    public Set<UUID> needed(Collection<UUID> files) {
        return documents.filesAmong(files);
    }

    @Override
    public void forget(Collection<UUID> files) {
        // Deleted documents are files of no line any more.
    }
}
