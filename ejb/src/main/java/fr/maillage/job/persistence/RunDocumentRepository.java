package fr.maillage.job.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which runs have which files. */
@ApplicationScoped
public class RunDocumentRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Which of these files a run that has not ended reads or has left. */
    public Set<UUID> ofRunsUnderWay(Collection<UUID> documents) {
        String marks = marks(documents);
        Query query = entities.createNativeQuery("select p.text_value from job_run r join job_run_parameter p"
                + " on p.run_id = r.id and p.name = 'document' where r.ended_at is null and p.text_value in (" + marks
                + ") union select d.document from job_run r join job_run_document d on d.run_id = r.id"
                + " where r.ended_at is null and d.document in (" + marks + ")");
        bind(query, documents, bind(query, documents, 1));
        Set<UUID> found = new HashSet<>();
        query.getResultList().forEach(uuid -> found.add(UUID.fromString((String) uuid)));
        return found;
    }

    /** Lets runs name these files no more as what they have left. */
    public void forget(Collection<UUID> documents) {
        Query query =
                entities.createNativeQuery("delete from job_run_document where document in (" + marks(documents) + ")");
        bind(query, documents, 1);
        query.executeUpdate();
    }

    private static String marks(Collection<UUID> documents) {
        return documents.stream().map(d -> "?").collect(Collectors.joining(","));
    }

    private static int bind(Query query, Collection<UUID> documents, int first) {
        int index = first;
        for (UUID document : documents) {
            query.setParameter(index++, document.toString());
        }
        return index;
    }
}
