package fr.maillage.document.persistence;

import fr.maillage.document.model.StoredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The rows of stored documents. */
@ApplicationScoped
public class DocumentRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager em;

    public void add(StoredDocument document) {
        em.persist(document);
    }

    public Optional<StoredDocument> byUuid(UUID uuid) {
        return em.createQuery("select d from StoredDocument d where d.uuid = :uuid", StoredDocument.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }
}
