package fr.maillage.job.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which runs have which files. */
@ApplicationScoped
public class RunDocumentRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Which of these files a run that has not ended reads or has left. */
    public Set<UUID> ofRunsUnderWay(Collection<UUID> documents) {
        String marks = Rows.marks(documents);
        List<String> keys = keys(documents);
        return Set.copyOf(Rows.list(
                entities,
                "select p.text_value as document from job_run r join job_run_parameter p"
                        + " on p.run_id = r.id and p.name = 'document' where r.ended_at is null and p.text_value in ("
                        + marks
                        + ") union select d.document from job_run r join job_run_document d on d.run_id = r.id"
                        + " where r.ended_at is null and d.document in (" + marks + ")",
                Stream.of(keys, keys).flatMap(List::stream).toList(),
                row -> row.uuid("document")));
    }

    /** Lets runs name these files no more as what they have left. */
    public void forget(Collection<UUID> documents) {
        Rows.execute(
                entities,
                "delete from job_run_document where document in (" + Rows.marks(documents) + ")",
                keys(documents));
    }

    private static List<String> keys(Collection<UUID> documents) {
        return documents.stream().map(UUID::toString).toList();
    }
}
