package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.LinkedRecord;
import fr.maillage.record.persistence.RecordRepository;
import java.util.Optional;

/** Finds records by their links. */
public abstract class LinkedRepository<E extends LinkedRecord> extends RecordRepository<E> {

    protected LinkedRepository(Class<E> type, String kind) {
        super(type, kind);
    }

    /** The record of a link that is not archived. */
    public Optional<E> byLink(String digest) {
        return select("where e.linkDigest = ?1 and e.archivedAt is null", digest).stream()
                .findFirst();
    }

    /** The same, by whose link nobody else brings anything until this transaction has ended. */
    public Optional<E> lockedByLink(String digest) {
        return byLink(digest).flatMap(record -> locked(record.uuid())).filter(record -> record.openBy(digest));
    }
}
