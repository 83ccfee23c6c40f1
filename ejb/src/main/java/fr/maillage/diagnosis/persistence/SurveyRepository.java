package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.record.persistence.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds and writes surveys. */
@ApplicationScoped
public class SurveyRepository extends RecordRepository<Survey> {

    public SurveyRepository() {
        super(Survey.class, "diagnosis.survey");
    }

    /** The survey of a link that is not archived. */
    public Optional<Survey> byLink(String digest) {
        return entities()
                .createQuery(
                        "select c from Survey c where c.linkDigest = :digest and c.archivedAt is null", Survey.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** The same, by whose link nobody else brings anything until this transaction has ended. */
    public Optional<Survey> lockedByLink(String digest) {
        return byLink(digest).flatMap(c -> locked(c.uuid())).filter(c -> c.openBy(digest));
    }
}
